import { chooseForm, type FitForm, fitForms } from '../charts/form';
import { shapeOf } from '../charts/shape';
import type { FigureNode, Path, PlaceholderNode } from '../document/nodes';
import { type QuestionFacts, shownCorrections } from '../document/question';
import { missingTexts } from '../survey/missing-texts';
import type { QuestionView } from '../survey/view';
import { viewOf } from '../survey/view-of';
import { type ChartForm, PALETTES } from '../survey/vocabulary';
import type { InterfaceTexts } from '../words/interface';
import type { Words } from '../words/words';
import type { ArticleContext } from './context';
import { tableOf } from './figure-table';
import { placeholder } from './placeholder';

/** Texts that an editor wrote; they hold as long as the facts have the fingerprint that they were written for. */
export interface OwnTexts {
  readonly finding: string;
  readonly altText: string;
  readonly sentences: readonly string[];
  readonly fingerprint: string;
}

export interface FigureOptions {
  /** An unfit form gives the automatic one: a draft always previews. */
  readonly form: ChartForm | 'automatic';
  readonly own?: OwnTexts | undefined;
  /** The field that refers to the question. */
  readonly origin: Path;
}

/** A question's figure in the context's language, or what it lacks. Id and level are set by `blocks/outline.ts`. */
export function figureOf(
  facts: QuestionFacts,
  options: FigureOptions,
  context: ArticleContext,
): FigureNode | PlaceholderNode {
  const { language, words, limits, palette } = context;
  const view = viewOf(facts.result, { key: facts.key, language, survey: facts.survey, limits });
  const lacks = lackOf(facts, view);
  if (lacks !== undefined) return placeholder(context, options.origin, lacks);
  const { form, reason } = formOf(view, options.form);
  const generated = { finding: words.finding(view), altText: words.altText(view, form) };
  const own = heldTexts(facts, options.own);
  return {
    type: 'figure',
    language,
    origin: options.origin,
    key: facts.key,
    id: '',
    questionDocumentId: facts.documentId,
    level: 2,
    finding: own?.finding || generated.finding,
    altText: own?.altText || generated.altText,
    generated,
    wording: view.wording.text,
    wordingNote: words.wordingNote(view),
    howToRead: words.howToRead(form, view),
    form,
    ...(palette === undefined || palette === PALETTES[0] ? {} : { palette }),
    formReason: words.formReason(reason),
    view,
    sentences: own !== undefined && own.sentences.length > 0 ? own.sentences : words.sentences(view),
    allValues: words.allValues(view),
    table: tableOf(view, words),
    base: words.base(view),
    notes: [...notesOf(view, form, words), ...correctionNotes(facts, context)],
    source: words.source(view.survey),
  };
}

/**
 * Numbers that have no place in the table, whatever an editor's finding says of them; and what a drawing shows is said: its
 * margins too, each once.
 */
function notesOf(view: QuestionView, form: ChartForm, words: Words): readonly string[] {
  const notes = [...words.statistics(view), ...words.notes(view)];
  return form === 'dot-interval' ? [...new Set([...words.margins(view), ...notes])] : notes;
}

/** A reader who knows the figure from before sees that it changed, when, and why; the latest first. */
function correctionNotes({ corrections }: QuestionFacts, { language, words }: ArticleContext): readonly string[] {
  return shownCorrections(corrections, language)
    .map(({ date, text }) => words.correction(date, text))
    .toReversed();
}

/** What keeps a question from being a figure in this language, most basic first. */
function lackOf(facts: QuestionFacts, view: QuestionView): keyof InterfaceTexts['placeholder'] | undefined {
  if (view.total.answers.length === 0) return 'answers';
  if (view.wording.text === '') return 'wording';
  if (missingTexts(facts.result, view.language).length > 0) return 'labels';
  return view.total.answers.every(({ value }) => value.state === 'missing') ? 'values' : undefined;
}

/** A reader never gets a stale own text: own texts hold only for the facts that they were written for. */
function heldTexts(facts: QuestionFacts, own: OwnTexts | undefined): OwnTexts | undefined {
  return own !== undefined && own.fingerprint === facts.fingerprint ? own : undefined;
}

/** The form that was asked for if it fits, else the automatic one, with the reason's key. */
function formOf(view: QuestionView, asked: ChartForm | 'automatic'): FitForm {
  const shape = shapeOf(view);
  const fit = fitForms(shape).find(({ form }) => form === asked);
  return fit?.fit === true ? fit : chooseForm(shape);
}
