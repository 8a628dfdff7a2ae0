export default ({ env }: { env: StrapiEnv }) => [
  // Around everything, so that pages, answers, drawings and static files are compressed alike. PNG, WOFF2 and what is
  // under a kilobyte stay as they are. The quality of brotli is koa-compress's 4: a page takes under a millisecond.
  'strapi::compression',
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  {
    name: 'strapi::cors',
    config: {
      origin: env.array('CORS_ORIGIN', ['*']),
      // Reading needs no cookie, and the admin is served from its own origin.
      credentials: false,
      // A page of another origin may ask for what changed only, and read what to ask with the next time.
      headers: ['Content-Type', 'Authorization', 'Origin', 'Accept', 'If-None-Match', 'If-Modified-Since'],
      expose: ['ETag', 'Last-Modified'],
    },
  },
  { name: 'strapi::poweredBy', config: { poweredBy: '' } },
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  // The site answers `/` itself.
  { name: 'strapi::public', config: { defaultIndex: false, maxAge: 3_600_000 } },
];
