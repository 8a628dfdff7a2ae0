import type { CorpusArticle } from '../corpus-article';
import { apprentices } from './apprentices';
import { chatbots } from './chatbots';
import { hotels } from './hotels';
import { house } from './house';
import { schoolRunEnglish } from './school-run-en';
import { schoolRunDutch } from './school-run-nl';

/** Five articles, one of them in both languages, written without having read a rule. */
export const UNSEEN_12: readonly CorpusArticle[] = [
  chatbots,
  hotels,
  apprentices,
  schoolRunDutch,
  schoolRunEnglish,
  house,
];
