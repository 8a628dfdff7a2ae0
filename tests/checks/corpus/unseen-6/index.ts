import type { CorpusArticle } from '../corpus-article';
import { farmersEnglish } from './farmers-en';
import { farmersDutch } from './farmers-nl';
import { festival } from './festival';
import { renters } from './renters';
import { sleep } from './sleep';
import { train } from './train';

/** Five articles in six versions, written by somebody who had not read a rule; NOTES.md says why each fault is one. */
export const UNSEEN_6: readonly CorpusArticle[] = [train, farmersDutch, farmersEnglish, sleep, renters, festival];
