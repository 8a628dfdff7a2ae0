import type { CorpusArticle } from '../corpus-article';
import { commuting } from './commuting';
import { emergency } from './emergency';
import { library } from './library';
import { movingEnglish } from './moving-en';
import { movingDutch } from './moving-nl';
import { parks } from './parks';

/** Five articles of a ministry and a housing association, one in both languages. Written without seeing a check. */
export const UNSEEN_10: readonly CorpusArticle[] = [emergency, movingDutch, movingEnglish, commuting, parks, library];
