import type { CorpusArticle, CorpusSurvey } from './corpus-article';
import { UNSEEN_2 } from './unseen-2';
import { UNSEEN_2_SURVEYS } from './unseen-2/surveys';
import { UNSEEN_3 } from './unseen-3';
import { UNSEEN_3_SURVEYS } from './unseen-3/surveys';
import { UNSEEN_4 } from './unseen-4';
import { UNSEEN_4_SURVEYS } from './unseen-4/surveys';
import { UNSEEN_5 } from './unseen-5';
import { UNSEEN_5_SURVEYS } from './unseen-5/surveys';
import { UNSEEN_6 } from './unseen-6';
import { UNSEEN_6_SURVEYS } from './unseen-6/surveys';
import { UNSEEN_7 } from './unseen-7';
import { UNSEEN_7_SURVEYS } from './unseen-7/surveys';
import { UNSEEN_8 } from './unseen-8';
import { UNSEEN_8_SURVEYS } from './unseen-8/surveys';
import { UNSEEN_9 } from './unseen-9';
import { UNSEEN_9_SURVEYS } from './unseen-9/surveys';
import { UNSEEN_10 } from './unseen-10';
import { UNSEEN_10_SURVEYS } from './unseen-10/surveys';
import { UNSEEN_11 } from './unseen-11';
import { UNSEEN_11_SURVEYS } from './unseen-11/surveys';
import { UNSEEN_12 } from './unseen-12';
import { UNSEEN_12_SURVEYS } from './unseen-12/surveys';

/** Articles by somebody who had read no rule, on surveys of their own. */
export interface UnseenSet {
  readonly name: string;
  readonly articles: readonly CorpusArticle[];
  readonly surveys: readonly CorpusSurvey[];
}

/** In the order in which the rules met them; what each first run gave stands in docs/checks-precision.md. */
export const UNSEEN: readonly UnseenSet[] = [
  { name: 'second', articles: UNSEEN_2, surveys: UNSEEN_2_SURVEYS },
  { name: 'third', articles: UNSEEN_3, surveys: UNSEEN_3_SURVEYS },
  { name: 'fourth', articles: UNSEEN_4, surveys: UNSEEN_4_SURVEYS },
  { name: 'fifth', articles: UNSEEN_5, surveys: UNSEEN_5_SURVEYS },
  { name: 'sixth', articles: UNSEEN_6, surveys: UNSEEN_6_SURVEYS },
  { name: 'seventh', articles: UNSEEN_7, surveys: UNSEEN_7_SURVEYS },
  { name: 'eighth', articles: UNSEEN_8, surveys: UNSEEN_8_SURVEYS },
  { name: 'ninth', articles: UNSEEN_9, surveys: UNSEEN_9_SURVEYS },
  { name: 'tenth', articles: UNSEEN_10, surveys: UNSEEN_10_SURVEYS },
  { name: 'eleventh', articles: UNSEEN_11, surveys: UNSEEN_11_SURVEYS },
  { name: 'twelfth', articles: UNSEEN_12, surveys: UNSEEN_12_SURVEYS },
];
