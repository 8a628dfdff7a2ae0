import type { SettingsTexts } from '../nl/settings';

export const settingsEn: SettingsTexts = {
  'settings-number': 'Fill in a whole number above zero.',
  'settings-hidden-low': 'Take at least {least}. With fewer people the figures show who answered what.',
  'settings-counts-under-hidden':
    'This number is below the limit under which nothing is shown. Take the same number or a larger one.',
  'settings-warn-under-counts':
    'This number is below the limit under which no percentages are shown. Take the same number or a larger one.',
  'settings-word-empty': 'A word is missing in line {line}. Complete the line, or take it away.',
  'settings-word-long': 'Line {line} is too long. A word has 80 characters at most.',
  'settings-words-many': 'These are too many words. Keep {most} at most.',
  'settings-palette': 'The charts can have these colours: {names}. Choose one of them.',
  'settings-shape': 'The setting “{field}” is not known here. Load the page again.',
};
