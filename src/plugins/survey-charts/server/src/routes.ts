import { apiRoutes } from './api/routes';

const open = { auth: false } as const;

const loggedIn = { policies: ['admin::isAuthenticatedAdmin'] };

/** What the checks in the admin ask for; each handler asks for its own permission. */
const checks = [
  { method: 'POST', path: '/checks/material', handler: 'checks.material', config: loggedIn },
  { method: 'GET', path: '/checks/question', handler: 'checks.question', config: loggedIn },
  { method: 'GET', path: '/checks/decisions', handler: 'checks.decisions', config: loggedIn },
  { method: 'POST', path: '/checks/decisions', handler: 'checks.decide', config: loggedIn },
  { method: 'POST', path: '/checks/decisions/withdraw', handler: 'checks.withdraw', config: loggedIn },
];

const figurePreview = [
  { method: 'POST', path: '/figure-preview', handler: 'figure-preview.preview', config: loggedIn },
  { method: 'GET', path: '/question-uses', handler: 'figure-preview.uses', config: loggedIn },
  { method: 'GET', path: '/question-choices', handler: 'question-choices.list', config: loggedIn },
];

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
        config: loggedIn,
      },
      { method: 'POST', path: '/preview', handler: 'preview.make', config: loggedIn },
      { method: 'GET', path: '/audit.js', handler: 'audit-script.send', config: open },
      { method: 'GET', path: '/settings', handler: 'settings.read', config: loggedIn },
      { method: 'PUT', path: '/settings', handler: 'settings.change', config: loggedIn },
      { method: 'POST', path: '/desk/points', handler: 'desk.points', config: loggedIn },
      { method: 'GET', path: '/desk/open', handler: 'desk.open', config: loggedIn },
      { method: 'GET', path: '/desk/newest', handler: 'desk.newest', config: loggedIn },
      ...checks,
      ...figurePreview,
    ],
  },
};
