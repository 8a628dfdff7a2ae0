import { z } from 'zod';
import type { PluginSettings } from '../../../document/settings';
import { PALETTES } from '../../../survey/vocabulary';
import type { Fault } from '../gate/refusal';

/** Fewer people than this can be recognised in what they answered. */
const LEAST_HIDDEN = 5;
const MOST_RESPONDENTS = 1_000_000;
const LONGEST_WORD = 80;
const MOST_WORDS = 500;

/** Messages are keys of `words/messages`. */
const limit = z
  .number('settings-number')
  .int('settings-number')
  .min(1, 'settings-number')
  .max(MOST_RESPONDENTS, 'settings-number');
const word = z
  .string('settings-word-empty')
  .trim()
  .min(1, 'settings-word-empty')
  .max(LONGEST_WORD, 'settings-word-long');

const houseWords = z.strictObject({
  jargon: z.array(z.strictObject({ word, simple: word })).max(MOST_WORDS, 'settings-words-many'),
  known: z.array(word).max(MOST_WORDS, 'settings-words-many'),
});

const settingsSchema = z.strictObject({
  limits: z
    .strictObject({
      hidden: limit.min(LEAST_HIDDEN, 'settings-hidden-low'),
      countsOnly: limit,
      warn: limit,
    })
    .superRefine(({ hidden, countsOnly, warn }, { addIssue }) => {
      if (countsOnly < hidden)
        addIssue({ code: 'custom', path: ['countsOnly'], message: 'settings-counts-under-hidden' });
      if (warn < countsOnly) addIssue({ code: 'custom', path: ['warn'], message: 'settings-warn-under-counts' });
    }),
  // Absent in what was stored before there was a choice.
  palette: z.enum(PALETTES, 'settings-palette').default(PALETTES[0]),
  words: z.strictObject({ nl: houseWords, en: houseWords }),
});

export type SettingsReading =
  | { readonly ok: true; readonly settings: PluginSettings }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads what an administrator sends, whatever it is: the settings, or what is wrong at which field. */
export function readSettings(json: unknown): SettingsReading {
  const read = settingsSchema.safeParse(json);
  if (read.success) return { ok: true, settings: read.data };
  return {
    ok: false,
    faults: read.error.issues.map(({ path, message }) => {
      const place = path.filter((step) => typeof step !== 'symbol');
      const key = message.startsWith('settings-') ? message : 'settings-shape';
      const line = place.findLast((step) => typeof step === 'number');
      const values = { least: LEAST_HIDDEN, most: MOST_WORDS, names: PALETTES.join(', '), field: place.join('.') };
      return { path: place, key, values: line === undefined ? values : { ...values, line: Number(line) + 1 } };
    }),
  };
}
