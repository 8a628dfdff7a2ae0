import type { SuppressionReason } from '../../survey/view';
import type { Notes } from '../shared/phrasing';
import { chosen, list, quote } from './names';
import { numerals } from './numerals';

const SUPPRESSED: Readonly<Record<SuppressionReason, string>> = {
  'small-base': 'Cijfers van heel kleine groepen zijn verborgen. Anders zijn mensen te herkennen.',
  complementary: 'Soms is ook een tweede cijfer verborgen. Zo is het eerste niet uit te rekenen.',
  source: 'De bron toont niet alle cijfers.',
};

const NOT_COMPARABLE = {
  overlap: (grouping: string) => `De groepen bij ${grouping} overlappen elkaar.`,
  'unknown-base': (grouping: string) => `Bij ${grouping} is niet bekend hoeveel mensen in elke groep zitten.`,
  suppressed: (grouping: string) => `Bij ${grouping} zijn cijfers verborgen.`,
} as const;

export const notes: Notes = {
  spread: () =>
    'Hoe groter de spreiding, hoe meer de antwoorden van elkaar verschillen. Onderzoekers noemen dit de standaardafwijking.',
  severalAnswers: () => 'Mensen konden meer dan één antwoord kiezen. Het totaal kan dus meer dan 100 procent zijn.',
  rounding: ({ sum, decimals }) => `Door afronding is het totaal ${numerals.percent(sum, decimals, 'running')}.`,
  roundingInGroups: () => 'Door afronding is het totaal van een groep niet altijd 100 procent.',
  dontKnow: ({ label, counted }) =>
    `${quote(label)} telt ${counted ? 'mee' : 'niet mee'} in de ${counted ? '' : 'andere '}percentages.`,
  netsFromRounded: ({ labels }) =>
    `${list(labels.map(quote))} ${labels.length === 1 ? 'is' : 'zijn'} opgeteld uit afgeronde percentages. De uitkomst kan iets afwijken.`,
  unreported: ({ percent, decimals }) =>
    `De bron vertelt niet wat ongeveer ${numerals.percent(percent, decimals, 'running')} antwoordde.`,
  missing: ({ labels }) =>
    `${labels.length === 1 ? 'Het cijfer' : 'De cijfers'} voor ${list(labels.map(quote))} ${labels.length === 1 ? 'is' : 'zijn'} niet bekend.`,
  suppressed: ({ reasons }) => reasons.map((reason) => SUPPRESSED[reason]).join(' '),
  countsOnly: ({ reason }) =>
    reason === 'small-base'
      ? 'Bij weinig mensen staan hier aantallen. Percentages zeggen dan te weinig.'
      : 'Hier staan aantallen. Het totaal is niet bekend, dus er zijn geen percentages.',
  smallBase: ({ groups }) =>
    groups.length === 0
      ? 'Weinig mensen beantwoordden deze vraag. De cijfers zijn daarom minder zeker.'
      : `In de ${groups.length === 1 ? 'groep' : 'groepen'} ${list(groups.map(quote))} zitten weinig mensen. Die cijfers zijn minder zeker.`,
  notComparable: ({ grouping, why }) =>
    `${NOT_COMPARABLE[why](quote(grouping))} Vergelijk deze groepen niet met elkaar.`,
  precision: ({ name, low, high, decimals }) =>
    `Het echte cijfer voor ${chosen(name)} ligt waarschijnlijk tussen ${numerals.between(low, high, decimals)}.`,
  weighted: () => 'De cijfers zijn gewogen. Sommige antwoorden tellen meer mee dan andere.',
  optIn: ({ population }) =>
    `Dit zegt iets over de deelnemers. Het geldt niet vanzelf voor ${population === '' ? 'iedereen' : `alle ${population}`}.`,
};
