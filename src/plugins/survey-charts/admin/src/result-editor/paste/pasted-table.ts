import type { Language } from '../../../../survey/language';
import type { Kind, Pole } from '../../../../survey/vocabulary';
import type { Entry, Measure } from '../state/entry';

/** What can be wrong with a pasted table, or worth a look. `no-…` and the like are the keys of its texts. */
export type RemarkCode =
  | 'nothing'
  | 'not-a-figure'
  | 'over-100'
  | 'no-label'
  | 'answer-twice'
  | 'column-twice'
  | 'no-headings'
  | 'shares-of-one'
  | 'too-many'
  | 'rows-differ'
  | 'columns-differ'
  | 'title-skipped'
  | 'row-skipped'
  | 'heading-read'
  | 'total-differs'
  | 'measure-guessed'
  | 'languages-guessed'
  | 'no-figures';

/** Said with its place in what was pasted: rows and columns count from 1. */
export interface Remark {
  readonly code: RemarkCode;
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  readonly text?: string | undefined;
  readonly other?: string | undefined;
}

export interface PastedColumn {
  /** In what was pasted, from 1. */
  readonly column: number;
  /** What the groups are of ("Leeftijd"); '' where the table does not say. */
  readonly grouping: string;
  /** '' is everybody. */
  readonly group: string;
  readonly measure: Measure;
  /** How many people of the group answered. */
  readonly base?: number | undefined;
}

export interface PastedAnswer {
  readonly row: number;
  readonly label: string;
  /** The same answer in other languages, where the table has a column of them. */
  readonly others: readonly (readonly [Language, string])[];
  /** The side of a scale, as far as the words tell; only where the answers have both. */
  readonly pole?: Pole | undefined;
  /** One for each column. */
  readonly entries: readonly Entry[];
}

export interface PastedTable {
  readonly columns: readonly PastedColumn[];
  readonly answers: readonly PastedAnswer[];
  /** The language of the labels, where the headings name it. */
  readonly language?: Language | undefined;
  /** What kind of question answers and figures like these are of; undefined where they don't tell. */
  readonly kind?: Kind | undefined;
  /** Most decimals of a percentage in it. */
  readonly decimals: number;
  /** Total row: whether it holds for every column. Undefined without one. It is looked at, never stored. */
  readonly totalHolds?: boolean | undefined;
  /** What was not understood: nothing is taken as long as there is one. */
  readonly faults: readonly Remark[];
  /** What an editor should see before it is taken. */
  readonly remarks: readonly Remark[];
}

/** What an editor said of a column in the place of what was read of it. */
export type ColumnChoice = Measure | 'skip';
