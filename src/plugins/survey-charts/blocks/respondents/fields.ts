import { line, parts } from '../field-kinds';
import type { ValuesOf } from '../fields';
import { part } from './part';

/** More than six names don't fit beside each other on a phone. */
const MOST_PARTS = 6;

export const fields = { title: line({ maxLength: 160 }), parts: parts(part, MOST_PARTS) };

export type RespondentsFields = ValuesOf<typeof fields>;
