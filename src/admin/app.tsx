import type { StrapiApp } from '@strapi/strapi/admin';
import { NEWSLETTER_LABELS } from './newsletter/labels';
import { newsletterPanel } from './newsletter/panel';

export default {
  config: {
    locales: ['nl'],
    translations: NEWSLETTER_LABELS,
    tutorials: false,
    // Else the browser asks another host for news of releases.
    notifications: { releases: false },
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    const { addEditViewSidePanel } = app.getPlugin('content-manager').apis;
    if (typeof addEditViewSidePanel !== 'function')
      throw new Error('The content-manager takes no side panels any more.');
    addEditViewSidePanel([newsletterPanel]);
  },
};
