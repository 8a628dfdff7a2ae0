import type { TestStrapi } from './strapi';

/** An admin user's access token, by logging in. */
export async function adminToken({ strapi, http }: TestStrapi, preferedLanguage?: 'nl' | 'en'): Promise<string> {
  const admin = strapi.service('admin::user');
  const role = await strapi.service('admin::role').getSuperAdmin();
  const email = `admin-${preferedLanguage ?? 'none'}@example.org`;
  const password = 'Secret-password-1';
  await admin.create({
    firstname: 'Test',
    lastname: 'Admin',
    email,
    password,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
    ...(preferedLanguage && { preferedLanguage }),
  });
  const answer = await http.post('/admin/login').send({ email, password });
  const token: unknown = answer.body?.data?.token;
  if (typeof token !== 'string') throw new Error(`The login failed: ${answer.status} ${answer.text}`);
  return token;
}

/** An API token's key; with `permissions` (`plugin::survey-charts.survey-article.create`) it may do only that. */
export async function apiToken({ strapi }: TestStrapi, permissions?: readonly string[]): Promise<string> {
  const { accessKey } = await strapi.service('admin::api-token').create({
    name: `token ${permissions?.join(' ') ?? 'for everything'}`,
    description: '',
    type: permissions === undefined ? 'full-access' : 'custom',
    lifespan: null,
    ...(permissions && { permissions }),
  });
  return accessKey;
}

/** The token of somebody with a role of these permissions only. */
export async function roleToken(
  { strapi, http }: TestStrapi,
  name: string,
  permissions: readonly { readonly action: string; readonly subject?: string }[],
): Promise<string> {
  const roles = strapi.service('admin::role');
  const role = await roles.create({ name, code: name, description: '' });
  const withProperties = permissions.map((one) => ({
    ...one,
    ...(one.subject && { properties: { locales: ['nl', 'en'] } }),
  }));
  await roles.assignPermissions(role.id, withProperties);
  const email = `${name}@example.org`;
  const password = 'Secret-password-1';
  const person = { firstname: name, lastname: 'Test', email, password, isActive: true, registrationToken: null };
  await strapi.service('admin::user').create({ ...person, roles: [role.id] });
  const answer = await http.post('/admin/login').send({ email, password });
  const token: unknown = answer.body?.data?.token;
  if (typeof token !== 'string') throw new Error(`The login failed: ${answer.status} ${answer.text}`);
  return token;
}
