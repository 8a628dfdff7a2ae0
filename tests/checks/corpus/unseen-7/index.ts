import type { CorpusArticle } from '../corpus-article';
import { dentist } from './dentist';
import { donation } from './donation';
import { studentDebt } from './student-debt';
import { swimming } from './swimming';
import { tapEnglish } from './tap-en';
import { tapDutch } from './tap-nl';

/**
 * An eighth set: five articles, one of them in both languages, in the voice of a research bureau and of a university's
 * science editor. They were written without sight of a check, from the names of the rules and what they tell only.
 */
export const UNSEEN_7: readonly CorpusArticle[] = [swimming, donation, studentDebt, tapDutch, tapEnglish, dentist];
