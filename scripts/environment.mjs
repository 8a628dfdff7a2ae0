import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'PREVIEW_SECRET',
];

const secret = () => randomBytes(32).toString('base64');

/** Which secrets neither the environment nor `.env` has. */
export function missingSecrets(file = '.env') {
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return SECRETS.filter((name) => !process.env[name] && !new RegExp(`^${name}=.+`, 'm').test(written));
}

/** Writes `.env` with a random secret for each that is missing; what is there stays. */
export function ensureEnvironment(file = '.env') {
  const missing = missingSecrets(file);
  if (missing.length === 0) return;
  const written = existsSync(file) ? readFileSync(file, 'utf8').replace(/\n?$/, '\n') : '';
  const lines = missing.map((name) => `${name}=${name === 'APP_KEYS' ? `${secret()},${secret()}` : secret()}`);
  try {
    writeFileSync(file, `${written}${lines.join('\n')}\n`, { mode: 0o600 });
  } catch (error) {
    // One line that says what to do, and no stack of calls: whoever starts this has not written it.
    console.error(
      `${path.resolve(file)} can't be written (${error.code}). Make its folder writable, or start from another one.`,
    );
    process.exit(1);
  }
}
