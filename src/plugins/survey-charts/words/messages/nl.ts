import type { MessageTexts } from './message';
import { blocksNl } from './nl/blocks';
import { gateNl } from './nl/gate';
import { placesNl } from './nl/places';
import { problemsNl } from './nl/problems';
import { rulesNl } from './nl/rules';
import { settingsNl } from './nl/settings';
import { textRulesNl } from './nl/text-rules';

export const messagesNl: MessageTexts = {
  texts: { ...problemsNl, ...gateNl, ...blocksNl, ...rulesNl, ...textRulesNl, ...settingsNl },
  places: placesNl,
  unknown: 'Hier is iets niet in orde ({key}). Vraag de beheerder om hulp.',
  languages: { nl: 'Nederlands', en: 'Engels' },
  locale: 'nl-NL',
};
