import type { Language } from '../survey/language';
import type { Fact, GroupView, NetView, QuestionView, ShownValue, SurveyView } from '../survey/view';
import type { ChartForm, FormReason } from '../survey/vocabulary';
import type { InterfaceTexts } from './interface';

/** One line of the method block. */
export interface MethodItem {
  readonly key: keyof SurveyView;
  readonly term: string;
  readonly description: string;
  /** False: said as unknown. */
  readonly known: boolean;
}

/**
 * Results as sentences in one language. A language is one file that gives this interface.
 * Every function is total: it never throws, whatever the view holds.
 */
export interface Words {
  readonly language: Language;
  /** The one sentence that says what the figure shows. */
  finding(view: QuestionView): string;
  /** Form and finding, at most 125 characters (labels are never cut), never "afbeelding van". */
  altText(view: QuestionView, form: ChartForm): string;
  /** The two to four things worth knowing, most important first. */
  sentences(view: QuestionView): readonly string[];
  /** Every number of the table, in sentences, in the table's order: for speech and text. */
  allValues(view: QuestionView): readonly string[];
  /** Mean, median and spread of a question for a number, a text a group: "Gemiddelde: 31,4. Middelste antwoord: 26." */
  statistics(view: QuestionView): readonly string[];
  /** One line on how to read a chart of this form. */
  howToRead(form: ChartForm, view: QuestionView): string;
  /** Why a form was taken, or why it is not fit. */
  formReason(reason: FormReason): string;
  /** That the wording is a topic or a translation, if so. */
  wordingNote(view: QuestionView): string | undefined;
  /** Who answered and how many; unknown is said. */
  base(view: QuestionView, group?: GroupView): string;
  /** Rounding, several answers, don't know, nets from rounded figures, not reported, suppression, opt-in panel. */
  notes(view: QuestionView): readonly string[];
  /** That a figure was corrected: `date` is an ISO day, `text` the editor's note in this language. */
  correction(date: string, text: string): string;
  /** Between which bounds each share probably lies, a sentence an answer; only of a probability sample. */
  margins(view: QuestionView): readonly string[];
  /** The line under a figure: survey and source. */
  source(survey: SurveyView): string;
  /** What is known of a survey, unknown said as unknown. */
  method(survey: SurveyView): readonly MethodItem[];
  /** Sentences that open the method block. */
  methodIntro(survey: SurveyView): readonly string[];
  /** A value as a table cell says it: "31%", "niet bekend", "7 mensen". */
  cell(value: ShownValue, view: QuestionView): string;
  /** A value in running text: "31 procent". */
  amount(value: ShownValue, view: QuestionView): string;
  /** Heading of a group's column: "Jonger dan 35". */
  groupHeading(group: GroupView): string;
  /** Base of a group under its heading: "82 mensen". */
  groupBase(group: GroupView): string;
  /** Label of a net's row, with the mark that it comes from rounded figures. */
  netLabel(net: NetView): string;
  /** "Niet gerapporteerd", "ongeveer 5%" in the cell, "ongeveer 5 procent" in running text. */
  unreported: {
    readonly label: string;
    cell(percent: number, view: QuestionView): string;
    running(percent: number, view: QuestionView): string;
  };
  /** 0–100 to "31%" and "31 procent", with the question's decimals and the language's decimal mark. */
  percent(percent: number, decimals: number, style: 'cell' | 'running'): string;
  /** A whole number with the language's thousands mark. */
  integer(value: number): string;
  /** ISO date or instant as a date in Europe/Amsterdam: "3 maart 2026". */
  date(iso: string): string;
  fact<T>(fact: Fact<T>, say: (value: T) => string): string;
  /** Fixed texts of tables, pages and other renditions. */
  readonly interface: InterfaceTexts;
}
