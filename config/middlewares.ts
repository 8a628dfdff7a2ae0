export default [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  { name: 'strapi::poweredBy', config: { poweredBy: '' } },
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  // The site answers `/` itself.
  { name: 'strapi::public', config: { defaultIndex: false, maxAge: 3_600_000 } },
];
