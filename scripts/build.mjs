/** `npm run build`: Strapi's own build (server by tsc, admin by Vite), and a mark that it is of the present sources. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { markBuilt } from './build-if-needed.mjs';

rmSync('dist', { recursive: true, force: true });
const strapi = path.join('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
const env = { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' };
const { status } = spawnSync(process.execPath, [strapi, 'build'], { stdio: 'inherit', env });
if (status !== 0) process.exit(status ?? 1);
markBuilt();
