import type { Core } from '@strapi/strapi';
import { registerGate } from '../gate';
import { registerComponents } from './components';
import { registerCustomFields } from './custom-fields';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerCustomFields(strapi);
  registerComponents(strapi);
  registerGate(strapi);
}
