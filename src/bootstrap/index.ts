import type { Core } from '@strapi/strapi';
import { createDemoLogins, hasLoginsFile, loginLines, loginsFile } from './demo-logins';
import { seedDemo } from './demo-seed';
import { ensureLocales } from './locales';
import { ensureRoles } from './roles';

/** Runs last at every start, when Strapi's own roles exist. The demo comes only with `npm run demo` (`DEMO=true`). */
export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  await ensureLocales(strapi);
  const roles = await ensureRoles(strapi);
  if (process.env.DEMO !== 'true') return;
  const store = strapi.store({ type: 'core', name: 'demo' });
  if (!(await store.get({ key: 'content' }))) {
    await seedDemo(strapi);
    await store.set({ key: 'content', value: { done: true } });
  }
  await demoLogins(strapi, roles);
}

async function demoLogins(strapi: Core.Strapi, roles: { editor: number; chiefEditor: number }): Promise<void> {
  const address = `${strapi.config.get('server.absoluteUrl') ?? ''}/admin`;
  if (await strapi.service('admin::user').exists()) {
    if (hasLoginsFile(strapi)) console.log(`Logins: see ${loginsFile(strapi)}`);
    return;
  }
  for (const line of loginLines(await createDemoLogins(strapi, roles), address)) console.log(line);
}
