import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const API_DOCS = path.join(__dirname, '../../docs/api');

/** The server that the pages speak of. */
export const DOCUMENTED_SERVER = 'http://localhost:1337';

/** A piece of code on a page, and what stands under it as its output. */
export interface Recipe {
  /** `syncing.md 1` */
  readonly name: string;
  readonly code: string;
  readonly output: string;
}

/** Every piece of TypeScript in docs/api. One without its output is a fault of the page. */
export function recipes(): readonly Recipe[] {
  const pages = readdirSync(API_DOCS).filter((file) => file.endsWith('.md'));
  return pages.flatMap((page) => {
    const text = readFileSync(path.join(API_DOCS, page), 'utf8');
    const blocks = [...text.matchAll(/```ts\n(.*?)```(?:\n\n```console\n(.*?)```)?/gs)];
    return blocks.map(([, code = '', output], index) => {
      const name = `${page} ${index + 1}`;
      if (output === undefined) throw new Error(`${name} has no output under it.`);
      return { name, code, output };
    });
  });
}
