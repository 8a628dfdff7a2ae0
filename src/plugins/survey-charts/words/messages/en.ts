import { blocksEn } from './en/blocks';
import { gateEn } from './en/gate';
import { placesEn } from './en/places';
import { problemsEn } from './en/problems';
import { rulesEn } from './en/rules';
import { settingsEn } from './en/settings';
import { textRulesEn } from './en/text-rules';
import type { MessageTexts } from './message';

export const messagesEn: MessageTexts = {
  texts: { ...problemsEn, ...gateEn, ...blocksEn, ...rulesEn, ...textRulesEn, ...settingsEn },
  places: placesEn,
  unknown: 'Something is not right here ({key}). Ask the administrator for help.',
  languages: { nl: 'Dutch', en: 'English' },
  locale: 'en-GB',
};
