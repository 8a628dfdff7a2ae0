import { type ExampleQuestion, type StoredResult, stored } from './make';

/**
 * Figures of a published consultation of the Ambtenarenpanel on online public services: 460 took part, rounded
 * percentages only, the base of each question is not known. English is our translation.
 */
const PANEL = { who: { nl: 'ambtenaren', en: 'civil servants' }, n: 'unknown' } as const;

const employer: ExampleQuestion = {
  ...PANEL,
  kind: 'single-choice',
  wording: { nl: 'Waar werk je?', en: 'Where do you work?', status: 'paraphrased' },
  answers: [
    { key: 'rijk', nl: 'Rijksoverheid', en: 'National government', percent: 34 },
    {
      key: 'gemeente',
      nl: 'Gemeente',
      en: 'Municipality',
      percent: 46,
      phrase: { nl: 'werkt bij een gemeente', en: 'work for a municipality' },
    },
    { key: 'provincie', nl: 'Provincie', en: 'Province', percent: 5 },
    { key: 'waterschap', nl: 'Waterschap', en: 'Water authority', percent: 9 },
    { key: 'zbo', nl: 'Zelfstandig bestuursorgaan', en: 'Independent public body', percent: 5 },
    { key: 'anders', role: 'other', nl: 'Anders', en: 'Other', percent: 1 },
  ],
};

const age: ExampleQuestion = {
  ...PANEL,
  kind: 'single-choice',
  ordered: true,
  wording: { nl: 'Hoe oud ben je?', en: 'How old are you?', status: 'paraphrased' },
  answers: [
    { key: 'jonger-dan-40', nl: 'Jonger dan 40', en: 'Under 40', percent: 17 },
    { key: 'van-40-tot-65', nl: '40 tot 65', en: '40 to 65', percent: 77 },
    { key: 'ouder-dan-65', nl: 'Ouder dan 65', en: 'Over 65', percent: 6 },
  ],
};

const onlineShare: ExampleQuestion = {
  ...PANEL,
  kind: 'single-choice',
  ordered: true,
  wording: {
    nl: 'Welk deel van jullie dienstverlening vindt nu al online plaats?',
    en: 'What share of your services is already online?',
  },
  answers: [
    { key: 'tot-20', nl: '0–20%', en: '0–20%', percent: 9 },
    { key: 'tot-40', nl: '21–40%', en: '21–40%', percent: 13 },
    { key: 'tot-60', nl: '41–60%', en: '41–60%', percent: 17 },
    { key: 'tot-80', nl: '61–80%', en: '61–80%', percent: 18 },
    { key: 'meer-dan-80', nl: 'Meer dan 80%', en: 'More than 80%', percent: 15 },
    { key: 'weet-niet', role: 'dont-know', nl: 'Weet niet', en: 'Don’t know', percent: 29 },
  ],
};

const information: ExampleQuestion = {
  ...PANEL,
  kind: 'scale',
  wording: {
    nl: 'De informatiehuishouding van mijn organisatie richting inwoners is op orde.',
    en: 'My organisation’s information for residents is in order.',
  },
  answers: [
    { key: 'eens', pole: 'positive', nl: 'Eens', en: 'Agree', percent: 31 },
    { key: 'ertussenin', role: 'neutral', nl: 'Ertussenin', en: 'In between', percent: 35 },
    { key: 'oneens', pole: 'negative', nl: 'Oneens', en: 'Disagree', percent: 18 },
    { key: 'geen-mening', role: 'dont-know', nl: 'Geen mening', en: 'No opinion', percent: 15 },
  ],
};

/** 11 percent was not reported. */
const improvement: ExampleQuestion = {
  ...PANEL,
  kind: 'scale',
  wording: {
    nl: 'In hoeverre is jullie dienstverlening verbeterd of verslechterd doordat het online is?',
    en: 'How far did your services get better or worse because they are online?',
  },
  answers: [
    { key: 'verbeterd', pole: 'positive', nl: 'Verbeterd', en: 'Better', percent: 41 },
    { key: 'gelijk', role: 'neutral', nl: 'Gelijk gebleven', en: 'The same', percent: 36 },
    { key: 'verslechterd', pole: 'negative', nl: 'Verslechterd', en: 'Worse', percent: 12 },
  ],
};

/** Only one answer is known. */
const counter: ExampleQuestion = {
  ...PANEL,
  kind: 'scale',
  complete: false,
  wording: {
    nl: 'Er zijn inwoners die aan een loket of via de telefoon geholpen willen worden.',
    en: 'There are residents who want to be helped at a counter or by telephone.',
  },
  answers: [{ key: 'eens', pole: 'positive', nl: 'Eens', en: 'Agree', percent: 74 }],
};

export const PANEL_RESULTS: Readonly<Record<string, StoredResult>> = {
  employer: stored(employer),
  age: stored(age),
  'online-share': stored(onlineShare),
  information: stored(information),
  improvement: stored(improvement),
  counter: stored(counter),
};
