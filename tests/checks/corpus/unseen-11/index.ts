import type { CorpusArticle } from '../corpus-article';
import { broadbandOutages } from './broadband-outages';
import { clubFees } from './club-fees';
import { ferryEnglish } from './ferry-en';
import { ferryDutch } from './ferry-nl';
import { organicShopping } from './organic-shopping';
import { roadWorks } from './road-works';

/** Five articles, one of them in both languages, written without knowing how a check works. */
export const UNSEEN_11: readonly CorpusArticle[] = [
  broadbandOutages,
  clubFees,
  ferryDutch,
  ferryEnglish,
  organicShopping,
  roadWorks,
];
