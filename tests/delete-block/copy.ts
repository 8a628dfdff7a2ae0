import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const BLOCKS = 'src/plugins/survey-charts/blocks';
const PARTS = [
  'src',
  'config',
  'database',
  'types',
  'public',
  'scripts',
  'tests',
  'package.json',
  'tsconfig.json',
  'tsconfig.test.json',
  'jest.config.cjs',
];

export interface Copy {
  readonly folder: string;
  remove(): void;
}

/** The project's sources in a folder of their own, with the same packages. */
export function copyProject(): Copy {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'survey-charts-delete-'));
  // The benchmarks' packages may be there, and are nobody's source.
  const filter = (file: string) => path.basename(file) !== 'node_modules';
  for (const part of PARTS) cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true, filter });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What somebody does who deletes a block: its folder, its import and its place in the registry's list. */
export function deleteBlock({ folder }: Copy, name: string): void {
  rmSync(path.join(folder, BLOCKS, name), { recursive: true });
  const registry = path.join(folder, BLOCKS, 'registry.ts');
  const identifier = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const source = readFileSync(registry, 'utf8');
  const without = source
    .replace(`import { ${identifier} } from './${name}';\n`, '')
    .replace(new RegExp(`(export const BLOCKS = \\[[^\\]]*?)\\b${identifier}\\b(, )?`), '$1')
    .replace(', ] as const', '] as const');
  if (without === source) throw new Error(`"${name}" is not in the registry.`);
  writeFileSync(registry, without);
}
