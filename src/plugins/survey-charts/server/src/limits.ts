import type { Core } from '@strapi/strapi';
import type { Limits } from '../../survey/limits';
import { settingsService } from './settings/service';

/** The small-base rules in force, for every page, answer, check and gate alike. */
export function limitsOf(strapi: Core.Strapi): Limits {
  return settingsService(strapi).current().limits;
}
