import { line, survey } from '../field-kinds';
import type { ValuesOf } from '../fields';

export const fields = { title: line({ maxLength: 120 }), survey: survey() };

export type MethodFields = ValuesOf<typeof fields>;
