import type { CorpusArticle } from '../corpus-article';
import { cyclingEnglish } from './cycling-en';
import { cyclingDutch } from './cycling-nl';
import { lonelinessArticle } from './loneliness';
import { permitsArticle } from './permits';
import { playgroundsArticle } from './playgrounds';
import { youthCareArticle } from './youth-care';

/** Five articles of a municipality and an inspectorate, one in both languages, written without reading a rule. */
export const UNSEEN_5: readonly CorpusArticle[] = [
  cyclingDutch,
  cyclingEnglish,
  youthCareArticle,
  playgroundsArticle,
  permitsArticle,
  lonelinessArticle,
];
