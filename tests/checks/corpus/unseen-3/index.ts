import type { CorpusArticle } from '../corpus-article';
import { heatEnglish } from './heat-en';
import { heatDutch } from './heat-nl';
import { letters } from './letters';
import { market } from './market';
import { students } from './students';
import { tenants } from './tenants';

/**
 * A third set: five articles, one of them in both languages. They were written and committed without reading a rule and
 * before a rule ran on them.
 */
export const UNSEEN_3: readonly CorpusArticle[] = [tenants, market, letters, students, heatDutch, heatEnglish];
