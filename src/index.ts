import type { Core } from '@strapi/strapi';

export default {
  register() {},
  async bootstrap(_context: { strapi: Core.Strapi }) {},
};
