import { richText } from '../field-kinds';
import type { ValuesOf } from '../fields';

export const fields = { text: richText() };

export type TextFields = ValuesOf<typeof fields>;
