import { aiAtWork } from './ai-at-work';
import type { CorpusArticle } from './corpus-article';
import { homeWorking } from './home-working';
import { libraryWishes } from './library-wishes';
import { officeReasons } from './office-reasons';
import { aiTraining } from './set-apart/ai-training';
import { container } from './set-apart/container';
import { counter } from './set-apart/counter';
import { libraryVisits } from './set-apart/library-visits';
import { workplace } from './set-apart/workplace';
import { wasteSorting } from './waste-sorting';

/** Articles that the rules may be tuned on. */
export const CORPUS: readonly CorpusArticle[] = [homeWorking, officeReasons, aiAtWork, wasteSorting, libraryWishes];

/** Articles that were set apart: the rules were run on them once, when they were done. */
export const SET_APART: readonly CorpusArticle[] = [aiTraining, workplace, container, libraryVisits, counter];
