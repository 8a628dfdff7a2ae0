import type { Core } from '@strapi/strapi';
import { bootstrap } from './bootstrap';

export default {
  bootstrap: ({ strapi }: { strapi: Core.Strapi }) => bootstrap(strapi),
};
