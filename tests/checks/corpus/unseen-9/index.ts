import type { CorpusArticle } from '../corpus-article';
import { energy } from './energy';
import { integrityEnglish } from './integrity-en';
import { integrityDutch } from './integrity-nl';
import { labels } from './labels';
import { night } from './night';
import { record } from './record';

/** Five articles, one of them in both languages, written without having seen a check. */
export const UNSEEN_9: readonly CorpusArticle[] = [integrityDutch, integrityEnglish, record, energy, labels, night];
