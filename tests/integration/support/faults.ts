import type { Core } from '@strapi/strapi';
import {
  ARTICLE,
  article,
  createQuestion,
  type Data,
  dutchResult,
  entry,
  paragraph,
  QUESTION,
  question,
  resultBlock,
  unique,
  wholeResult,
} from './content';

/** Something that must not be published. */
export interface Fault {
  readonly uid: typeof ARTICLE | typeof QUESTION;
  make(strapi: Core.Strapi): Promise<Data>;
  /** How the refusal names it. */
  readonly says: RegExp;
  /** The field that it stands at. */
  readonly path: RegExp;
  /** Strapi by itself would refuse it too, so it tells nothing about the gate. */
  readonly strapiRefusesToo?: true;
}

const answersWithoutLabels = [
  { key: 'yes', role: 'substantive', label: {} },
  { key: 'no', role: 'substantive', label: {} },
];

const ofQuestion = (changed: Data): Pick<Fault, 'uid' | 'make'> => ({
  uid: QUESTION,
  make: async () => question(changed),
});

const ofArticle = (changed: Data): Pick<Fault, 'uid' | 'make'> => ({
  uid: ARTICLE,
  make: async () => article(changed),
});

const showing = (changed: Data): Pick<Fault, 'uid' | 'make'> => ({
  uid: ARTICLE,
  make: async (strapi) => article({ body: [paragraph(), resultBlock(await createQuestion(strapi, changed))] }),
});

const changedEntry = (changed: Data): Data => ({
  ...entry(61, 39),
  ...changed,
});

const who = { nl: 'ambtenaren', en: 'civil servants' };
const percentages = { yes: { state: 'known', percent: 61 }, no: { state: 'known', percent: 139 } };
const toomuch = { yes: { state: 'known', percent: 61 }, no: { state: 'known', percent: 59 } };

export const INVALID_KEY: Fault = {
  uid: QUESTION,
  make: async () => question({ key: unique('Not A Key') }),
  says: /key/i,
  path: /^key$/,
};

export const FAULTS: Readonly<Record<string, Fault>> = {
  'question: answers without labels': {
    ...ofQuestion({ result: wholeResult({ answers: answersWithoutLabels }) }),
    says: /Question .question-\d+.: Answer 1.*missing/,
    path: /^result\.answers\.0\.label/,
  },
  'question: no base': {
    ...ofQuestion({ result: wholeResult({ results: [changedEntry({ base: { who, includes: ['substantive'] } })] }) }),
    says: /number of people who answered/,
    path: /^result\.results\.0\.base/,
  },
  'question: a percentage of 139': {
    ...ofQuestion({ result: wholeResult({ results: [changedEntry({ values: percentages })] }) }),
    says: /percentage/,
    path: /^result\.results\.0\.values\.no/,
  },
  'question: percentages of 120 together': {
    ...ofQuestion({ result: wholeResult({ results: [changedEntry({ values: toomuch })] }) }),
    says: /120/,
    path: /^result\.results\.0/,
  },
  'question: no result at all': { ...ofQuestion({ result: null }), says: /kind/i, path: /^result/ },
  'question: a key that is no key': INVALID_KEY,
  'question: no key': { ...ofQuestion({ key: null }), says: /key/i, path: /^key$/, strapiRefusesToo: true },
  'article: no title': { ...ofArticle({ title: null }), says: /title/i, path: /^title$/, strapiRefusesToo: true },
  'article: no slug': { ...ofArticle({ slug: '' }), says: /address/i, path: /^slug$/, strapiRefusesToo: true },
  'article: empty body': { ...ofArticle({ body: [] }), says: /empty|block/i, path: /^body/ },
  'article: a result without a question': {
    ...ofArticle({ body: [resultBlock(null)] }),
    says: /question/i,
    path: /^body\.0/,
  },
  'article: shows a question without labels': {
    ...showing({ result: wholeResult({ answers: answersWithoutLabels }) }),
    says: /Question .question-\d+.: Answer 1.*missing/,
    path: /^body\.1\.question$/,
  },
  'article: shows a question without a base': {
    ...showing({ result: wholeResult({ results: [changedEntry({ base: { who, includes: ['substantive'] } })] }) }),
    says: /Question .question-\d+.:.*number of people who answered/,
    path: /^body\.1\.question$/,
  },
  'article: shows an empty question': {
    ...showing({ result: null }),
    says: /Question .question-\d+.:/,
    path: /^body\.1\.question$/,
  },
  'article: shows a question without a key': {
    ...showing({ key: null }),
    says: /key/i,
    path: /^body\.1\.question$/,
    strapiRefusesToo: true,
  },
};

/** The same without any fault: what every way in must let through. */
export const CONTROLS: Readonly<Record<string, Pick<Fault, 'uid' | 'make'>>> = {
  'a whole question': ofQuestion({}),
  'a question in one language': ofQuestion({ result: dutchResult() }),
  'a whole article': ofArticle({}),
  'an article that shows a whole question': showing({}),
};
