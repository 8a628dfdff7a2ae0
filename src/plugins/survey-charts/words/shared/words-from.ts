import { edgeOf } from '../../survey/rounding';
import type { GroupView, QuestionView, ShownValue } from '../../survey/view';
import type { Words } from '../words';
import { allValues, statistics, valueText } from './all-values';
import { planFinding } from './finding';
import { methodIntro, methodItems, participants } from './method';
import { planMargins, planNotes } from './notes';
import { type Note, type Notes, type NoteType, noValueOf, type Phrasing, type ScaleSides } from './phrasing';
import { planSentences } from './sentences';
import { say } from './statement';
import { lowerFirst, upperFirst } from './text';

type KnownValue = Extract<ShownValue, { state: 'known' }>;

/** The words of a language, out of its phrases. */
export function wordsFrom(phrasing: Phrasing): Words {
  const { numerals, book, unreported } = phrasing;
  return {
    language: phrasing.language,
    finding: (view) => say(book, planFinding(view)),
    altText: (view, form) => `${phrasing.forms[form]}: ${lowerFirst(say(book, planFinding(view), 'short'))}`,
    sentences: (view) => planSentences(view).map((statement) => upperFirst(say(book, statement))),
    allValues: (view) => allValues(view, phrasing),
    statistics: (view) => statistics(view, phrasing),
    howToRead: (form, view) =>
      form === 'diverging-bar' ? phrasing.howToRead[form](scaleSides(view)) : phrasing.howToRead[form],
    formReason: (reason) => phrasing.formReasons[reason],
    wordingNote: (view) => wordingNote(view, phrasing),
    base: (view, group) => base(view, group ?? view.total, phrasing),
    notes: (view) => planNotes(view).map((note) => sayNote(phrasing.notes, note)),
    correction: (date, text) => phrasing.correction(numerals.date(date), text),
    margins: (view) => planMargins(view).map((note) => sayNote(phrasing.notes, note)),
    source: (survey) => phrasing.source(survey.title, survey.source),
    method: (survey) => methodItems(survey, phrasing),
    methodIntro: (survey) => methodIntro(survey, phrasing),
    cell: (value, view) => cell(value, view, phrasing),
    amount: (value, view) => valueText(value, view.total, view, phrasing),
    groupHeading: (group) => upperFirst(group.group?.label ?? phrasing.everyone),
    groupBase: (group: GroupView) => phrasing.groupBase(group.base),
    netLabel: (net) => phrasing.netLabel(net),
    unreported: {
      label: unreported.label,
      cell: (percent, view) => unreported.about(numerals.percent(percent, view.decimals, 'cell')),
      running: (percent, view) => unreported.about(numerals.percent(percent, view.decimals, 'running')),
    },
    percent: (percent, decimals, style) => numerals.percent(percent, decimals, style),
    integer: numerals.integer,
    date: numerals.date,
    fact: (fact, sayValue) => (fact.state === 'known' ? sayValue(fact.value) : phrasing.facts[fact.state]),
    interface: phrasing.interface,
  };
}

function scaleSides({ total: { answers, unreported } }: QuestionView): ScaleSides {
  const roles = answers.map(({ role }) => role);
  const noSide = roles.includes('dont-know') || roles.includes('refused');
  return { neutral: roles.includes('neutral'), noSide, unreported: unreported !== undefined };
}

function base(view: QuestionView, { group, base: of }: GroupView, phrasing: Phrasing): string {
  return group === undefined ? phrasing.base(of, participants(view.survey)) : phrasing.baseOfGroup(group.label, of);
}

function cell(value: ShownValue, view: QuestionView, phrasing: Phrasing): string {
  switch (value.state) {
    case 'known':
      return percentCell(value, view.decimals, phrasing);
    case 'counted':
      return phrasing.count(value.count);
    case 'missing':
    case 'suppressed':
      return phrasing.noValue[noValueOf(value)];
  }
}

function percentCell({ percent, exact }: KnownValue, decimals: number, { numerals }: Phrasing): string {
  return numerals.percent(percent, decimals, 'cell', edgeOf(percent, exact));
}

function wordingNote({ wording }: QuestionView, { wordingNotes }: Phrasing): string | undefined {
  if (wording.status === 'paraphrased') return wording.translated ? wordingNotes.both : wordingNotes.paraphrased;
  return wording.translated ? wordingNotes.translated : undefined;
}

function sayNote<T extends NoteType>(notes: Notes, note: Note<T>): string {
  const sentence: Notes[T] = notes[note.type];
  return sentence(note);
}
