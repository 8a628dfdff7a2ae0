import { expect, test } from '@jest/globals';
import { keptReadingSettings, parseReadingSettings, READING_SETTING_NAMES, READING_SETTINGS } from './reading-settings';

test('what is kept is read back', () => {
  const settings = { size: 'largest', scheme: 'dark', core: 'on' } as const;
  expect(keptReadingSettings(settings)).toBe('size=largest&scheme=dark&core=on');
  expect(parseReadingSettings(keptReadingSettings(settings))).toEqual(settings);
});

test.each([null, '', 'nonsense', '{"size":"large"}', 'size=huge&core=yes&__proto__=x', 'size=normal&tables=open'])(
  'of %s nothing is chosen',
  (kept) => {
    expect(parseReadingSettings(kept)).toEqual({});
    expect(keptReadingSettings(parseReadingSettings(kept))).toBe('');
  },
);

test('every setting has its name and a first choice that is none', () => {
  expect([...READING_SETTING_NAMES].sort()).toEqual(Object.keys(READING_SETTINGS).sort());
  for (const name of READING_SETTING_NAMES) {
    expect(parseReadingSettings(`${name}=${READING_SETTINGS[name][0]}`)).toEqual({});
    expect(parseReadingSettings(`${name}=${READING_SETTINGS[name][1]}`)).toEqual({ [name]: READING_SETTINGS[name][1] });
  }
});
