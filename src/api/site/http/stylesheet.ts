import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Address of the site's style sheet with the version of its content, so that a new one is never mixed with an old page. */
export function stylesheetAddress(publicDir: string): string {
  const css = readFileSync(path.join(publicDir, 'site.css'));
  return `/site.css?v=${createHash('sha256').update(css).digest('hex').slice(0, 12)}`;
}
