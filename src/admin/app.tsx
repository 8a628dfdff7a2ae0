import type { StrapiApp } from '@strapi/strapi/admin';

export default {
  config: {
    locales: ['nl'],
    tutorials: false,
    // Else the browser asks another host for news of releases.
    notifications: { releases: false },
  },
  bootstrap(_app: StrapiApp) {},
};
