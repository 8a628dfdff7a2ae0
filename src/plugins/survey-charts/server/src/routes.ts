import { apiRoutes } from './api/routes';

const open = { auth: false } as const;

/** Addresses of this plugin. `admin` with an empty prefix is Strapi's way to serve at the root of the site. */
export const routes = {
  ...apiRoutes,
  files: {
    type: 'admin',
    prefix: '',
    routes: [{ method: 'GET', path: '/figures/:file', handler: 'figure-files.send', config: open }],
  },
  editors: {
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/preview-link',
        handler: 'preview-link.link',
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  },
};
