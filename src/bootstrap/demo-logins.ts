import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

interface Login {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

/** A password of 24 letters and numbers, with one of each kind that Strapi's rules ask for. */
function randomPassword(): string {
  return `${randomBytes(16).toString('base64url').replaceAll(/[-_]/g, 'x')}Aa1`;
}

async function createUser(strapi: Core.Strapi, login: Login, roleId: number, firstname: string): Promise<void> {
  await strapi.service('admin::user').create({
    firstname,
    lastname: '',
    email: login.email,
    password: login.password,
    isActive: true,
    registrationToken: null,
    roles: [roleId],
    preferedLanguage: 'nl',
  });
}

/**
 * First start only: an administrator, an editor and a chief editor with random passwords. They are kept in
 * `.tmp/demo-logins` (readable by its owner only), because a start whose output is gone would lock everybody out.
 */
export async function createDemoLogins(
  strapi: Core.Strapi,
  roles: { readonly editor: number; readonly chiefEditor: number },
): Promise<readonly Login[]> {
  const superAdmin = await strapi.service('admin::role').getSuperAdmin();
  const people = [
    { role: 'admin', email: 'admin@example.org', firstname: 'Beheerder', id: superAdmin.id },
    { role: 'editor', email: 'redacteur@example.org', firstname: 'Redacteur', id: roles.editor },
    { role: 'chief-editor', email: 'eindredacteur@example.org', firstname: 'Eindredacteur', id: roles.chiefEditor },
  ];
  const logins: Login[] = [];
  for (const { role, email, firstname, id } of people) {
    const login = { role, email, password: randomPassword() };
    await createUser(strapi, login, id, firstname);
    logins.push(login);
  }
  writeLogins(loginsFile(strapi), logins);
  return logins;
}

/** Beside the database's file, or under `.tmp` of the application. */
export function loginsFile(strapi: Core.Strapi): string {
  return process.env.DEMO_LOGINS_FILE ?? path.join(strapi.dirs.app.root, '.tmp', 'demo-logins');
}

export function hasLoginsFile(strapi: Core.Strapi): boolean {
  return existsSync(loginsFile(strapi));
}

export function loginLines(logins: readonly Login[], address: string): string[] {
  return logins.map(({ role, email, password }) => `${role} ${address} ${email} ${password}`);
}

function writeLogins(file: string, logins: readonly Login[]): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${loginLines(logins, '/admin').join('\n')}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
}
