/** Boots the Strapi of this folder with the demo content, renews its generated types, and ends. Exit code 0: all of it worked. */
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');
const { generators } = require('@strapi/typescript-utils');

async function main() {
  const appDir = process.cwd();
  const strapi = createStrapi({
    appDir,
    distDir: path.join(appDir, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  });
  strapi.log.level = 'error';
  await strapi.load();
  await generators.generate({
    strapi,
    pwd: appDir,
    logger: { silent: true, debug: false },
    artifacts: { contentTypes: true, components: true },
  });
  const articles = await strapi
    .documents('plugin::survey-charts.survey-article')
    .count({ status: 'published', locale: 'nl' });
  await strapi.destroy();
  if (articles !== 3) throw new Error(`The demo has 3 articles; ${articles} were published.`);
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error, JSON.stringify(error.details ?? {}));
    process.exit(1);
  },
);
