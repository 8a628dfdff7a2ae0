import { line, parts } from '../field-kinds';
import type { ValuesOf } from '../fields';
import { item } from './item';

/** A text with more difficult words than this wants other words. */
const MOST_WORDS = 30;

export const fields = { title: line({ maxLength: 120 }), items: parts(item, MOST_WORDS) };

export type GlossaryFields = ValuesOf<typeof fields>;
