import type { Book } from '../shared/statement';
import { findings } from './findings';
import { sentences } from './sentences';

export const book: Book = { ...findings, ...sentences };
