import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../../survey/language';
import { DEFAULT_LIMITS } from '../../../survey/limits';
import { messageKeys } from '../../../words/messages';
import { readSettings } from './schema';

const none = { jargon: [], known: [] };
const settings = (limits: object = {}, nl: object = {}) => ({
  limits: { ...DEFAULT_LIMITS, ...limits },
  palette: 'blue',
  words: { nl: { ...none, ...nl }, en: none },
});
const faultsOf = (json: unknown) => {
  const read = readSettings(json);
  return read.ok ? [] : read.faults.map(({ path, key }) => [path.join('.'), key]);
};

describe('settings', () => {
  test('are read whole, with the room around words taken off', () => {
    const own = settings({}, { jargon: [{ word: ' borgen ', simple: 'zorgen voor' }], known: ['RADIO'] });
    expect(readSettings(own)).toEqual({
      ok: true,
      settings: settings({}, { jargon: [{ word: 'borgen', simple: 'zorgen voor' }], known: ['RADIO'] }),
    });
  });

  test('that were stored before there were palettes have the first', () => {
    const { palette: _, ...older } = settings();
    expect(readSettings(older)).toEqual({ ok: true, settings: { ...older, palette: 'plum' } });
  });

  test.each([
    ['a limit that is no number', settings({ warn: 'veel' }), 'limits.warn', 'settings-number'],
    ['a limit that is half', settings({ warn: 50.5 }), 'limits.warn', 'settings-number'],
    ['a limit under which people are recognised', settings({ hidden: 4 }), 'limits.hidden', 'settings-hidden-low'],
    ['percentages of hidden bases', settings({ hidden: 31 }), 'limits.countsOnly', 'settings-counts-under-hidden'],
    ['a warning for what has no percentage', settings({ warn: 29 }), 'limits.warn', 'settings-warn-under-counts'],
    ['an empty word', settings({}, { known: ['a', ' '] }), 'words.nl.known.1', 'settings-word-empty'],
    [
      'no simple word',
      settings({}, { jargon: [{ word: 'borgen' }] }),
      'words.nl.jargon.0.simple',
      'settings-word-empty',
    ],
    ['a word like a book', settings({}, { known: ['a'.repeat(81)] }), 'words.nl.known.0', 'settings-word-long'],
    ['too many words', settings({}, { known: Array(501).fill('a') }), 'words.nl.known', 'settings-words-many'],
    ['a palette that there is not', { ...settings(), palette: 'rainbow' }, 'palette', 'settings-palette'],
    ['a setting that there is not', { ...settings(), colour: 'red' }, '', 'settings-shape'],
    ['nothing', undefined, '', 'settings-shape'],
  ])('refuse %s, and name the field', (_what, json, field, key) => {
    expect(faultsOf(json)).toEqual([[field, key]]);
    for (const language of LANGUAGES) expect(messageKeys(language)).toContain(key);
  });
});
