import type { FigurePictures } from '../../../document/article';

export const FILE_TYPES = ['svg', 'png', 'csv', 'json'] as const;
export type FileType = (typeof FILE_TYPES)[number];

/** Absolute addresses of a figure's files. */
export function figureAddresses(publicUrl: string, key: string, hash: string): FigurePictures['files'] {
  const address = (type: FileType) => `${publicUrl}/figures/${key}-${hash}.${type}`;
  return { svg: address('svg'), png: address('png'), csv: address('csv'), json: address('json') };
}

const FILE_NAME = /^(?<key>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)-(?<hash>[0-9a-f]{16})\.(?<type>svg|png|csv|json)$/;

/** `KEY-HASH.ext` in its parts; absent if it can't be a figure's file. */
export function parseFileName(name: string): { key: string; hash: string; type: FileType } | undefined {
  const groups = FILE_NAME.exec(name)?.groups;
  const type = FILE_TYPES.find((known) => known === groups?.type);
  if (groups?.key === undefined || groups.hash === undefined || type === undefined) return undefined;
  return { key: groups.key, hash: groups.hash, type };
}
