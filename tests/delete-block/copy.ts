import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const BLOCKS = 'src/plugins/survey-charts/blocks';
/** The file that a deletion changes. */
export const REGISTRY = `${BLOCKS}/registry.ts`;
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

/**
 * What somebody does who deletes blocks: their folders (and what is compiled of them), their imports and their places in
 * the registry's list. What it gives puts the blocks back.
 */
export function deleteBlocks({ folder }: Copy, names: readonly string[]): () => void {
  const registry = path.join(folder, REGISTRY);
  const source = readFileSync(registry, 'utf8');
  const away = mkdtempSync(path.join(folder, 'away-'));
  const parts = names.flatMap((name) =>
    [BLOCKS, `dist/${BLOCKS}`].map((blocks, index) => ({
      place: path.join(folder, blocks, name),
      kept: path.join(away, `${name}-${index}`),
    })),
  );
  for (const { place, kept } of parts) renameSync(place, kept);
  writeFileSync(registry, names.reduce(registryWithout, source));
  return () => {
    for (const { place, kept } of parts) renameSync(kept, place);
    writeFileSync(registry, source);
    rmSync(away, { recursive: true });
  };
}

function registryWithout(registry: string, name: string): string {
  const identifier = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const without = registry
    .replace(`import { ${identifier} } from './${name}';\n`, '')
    .replace(new RegExp(`(export const BLOCKS = \\[[^\\]]*?)\\b${identifier}\\b(, )?`), '$1')
    .replace(', ] as const', '] as const');
  if (without === registry) throw new Error(`"${name}" is not in the registry.`);
  return without;
}

/** One test file for every test of the blocks that are left: what they all import is loaded once. */
export function joinTests({ folder }: Copy): string {
  const blocks = path.join(folder, BLOCKS);
  const tests = readdirSync(blocks, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'));
  const joined = `${BLOCKS}/joined.test.ts`;
  writeFileSync(
    path.join(folder, joined),
    tests
      .sort()
      .map((file) => `import './${file.slice(0, -3)}';\n`)
      .join(''),
  );
  return joined;
}
