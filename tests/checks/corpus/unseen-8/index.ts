import type { CorpusArticle } from '../corpus-article';
import { allotments } from './allotments';
import { clothesEnglish } from './clothes-en';
import { clothesDutch } from './clothes-nl';
import { fireworks } from './fireworks';
import { screens } from './screens';
import { shopBreaks } from './shop-breaks';

/** A set written blind, by somebody who knew no more of the checks than an editor does. One is in both languages. */
export const UNSEEN_8: readonly CorpusArticle[] = [
  shopBreaks,
  fireworks,
  clothesDutch,
  clothesEnglish,
  allotments,
  screens,
];
