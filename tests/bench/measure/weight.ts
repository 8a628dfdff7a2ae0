import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { BENCH } from '../peers';

/** Thousands of bytes after gzip at its usual level, as a server sends them. */
export function gzippedKilobytes(text: string): number {
  return gzipSync(text).byteLength / 1000;
}

/** The path of a file of the peers' packages. */
export function peerFile(name: string): string {
  return path.join(BENCH, 'node_modules', name);
}

/** Scripts that a page loads, each compressed by itself. */
export function scriptsKilobytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzippedKilobytes(readFileSync(file, 'utf8')), 0);
}
