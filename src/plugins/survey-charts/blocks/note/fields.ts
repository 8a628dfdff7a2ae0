import { choice, line, richText } from '../field-kinds';
import type { ValuesOf } from '../fields';

export const NOTE_TONES = ['info', 'warning', 'correction'] as const;

export const fields = { tone: choice(NOTE_TONES, 'info'), title: line({ maxLength: 120 }), text: richText() };

export type NoteFields = ValuesOf<typeof fields>;
