/**
 * Looks before Strapi starts, so that what is wrong with the machine is one clear line and not a stack of calls.
 * `node scripts/preflight.mjs start|develop`. Exits with 1 and a line that says what to do.
 */
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { ensureEnvironment, missingSecrets } from './environment.mjs';

function fail(line) {
  console.error(line);
  process.exit(1);
}

/** A value of the environment, else of `.env`. */
function setting(name, fallback) {
  const written = existsSync('.env') ? readFileSync('.env', 'utf8') : '';
  return process.env[name] ?? new RegExp(`^${name}=(.*)$`, 'm').exec(written)?.[1]?.trim() ?? fallback;
}

function checkFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    fail(`The folder ${path.resolve(folder)} can't be written. Make it writable, or start from another folder.`);
  }
}

function checkPort(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') {
        fail(`Port ${port} is taken. Stop the other programme, or choose another port: PORT=${port + 1} npm run …`);
      }
      fail(`The server can't listen on ${host}:${port} (${error.code}). Check HOST and PORT.`);
    });
    server.listen(port, host, () => server.close(resolve));
  });
}

export async function preflight(command) {
  if (command === 'develop') ensureEnvironment();
  else if (missingSecrets().length > 0) {
    fail(`These secrets are missing: ${missingSecrets().join(', ')}. Put them in .env, or run: npm run demo`);
  }
  if (setting('DATABASE_CLIENT', 'sqlite') === 'sqlite')
    checkFolder(path.dirname(setting('DATABASE_FILENAME', '.tmp/data.db')));
  checkFolder(path.join('public', 'uploads'));
  if (command === 'start' && !(existsSync('dist/src/index.js') && existsSync('dist/build/index.html'))) {
    fail('There is no build yet. Run: npm run build');
  }
  await checkPort(setting('HOST', '127.0.0.1'), Number(setting('PORT', '1337')));
}

if (process.argv[1] && import.meta.url.endsWith(path.basename(process.argv[1])))
  await preflight(process.argv[2] ?? 'start');
