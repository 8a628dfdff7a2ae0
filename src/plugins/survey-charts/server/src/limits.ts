import type { Core } from '@strapi/strapi';
import { DEFAULT_LIMITS, type Limits } from '../../survey/limits';

/** The small-base rules in force: the plugin's configuration over the defaults. */
export function limitsOf(strapi: Core.Strapi): Limits {
  return { ...DEFAULT_LIMITS, ...strapi.config.get<Partial<Limits>>('plugin::survey-charts.limits', {}) };
}
