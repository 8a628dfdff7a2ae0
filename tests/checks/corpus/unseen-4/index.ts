import type { CorpusArticle } from '../corpus-article';
import { cashEnglish } from './cash-en';
import { cashDutch } from './cash-nl';
import { coaches } from './coaches';
import { museum } from './museum';
import { noise } from './noise';
import { pets } from './pets';

/**
 * A fourth set: five articles, one of them in both languages. They were written and committed without reading a rule and
 * before a rule ran on them.
 */
export const UNSEEN_4: readonly CorpusArticle[] = [pets, noise, museum, coaches, cashEnglish, cashDutch];
