import { blocksEn } from './en/blocks';
import { gateEn } from './en/gate';
import { placesEn } from './en/places';
import { problemsEn } from './en/problems';
import { rulesEn } from './en/rules';
import type { MessageTexts, ProblemTexts } from './message';

const problems: ProblemTexts = problemsEn;

export const messagesEn: MessageTexts = {
  texts: { ...problems, ...gateEn, ...blocksEn, ...rulesEn },
  places: placesEn,
  unknown: 'Something is not right here ({key}). Ask the administrator for help.',
  languages: { nl: 'Dutch', en: 'English' },
  locale: 'en-GB',
};
