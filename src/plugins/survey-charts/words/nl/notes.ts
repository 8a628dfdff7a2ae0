import type { SuppressionReason } from '../../survey/view';
import type { Notes } from '../shared/phrasing';
import { list, quote } from './names';
import { numerals } from './numerals';

const SUPPRESSED: Readonly<Record<SuppressionReason, string>> = {
  'small-base': 'Cijfers van heel kleine groepen zijn verborgen. Anders zijn mensen te herkennen.',
  complementary: 'Daarom is ook een ander cijfer verborgen. Anders is het eerste uit te rekenen.',
  source: 'De bron toont niet alle cijfers.',
};

const NOT_COMPARABLE = {
  overlap: (grouping: string) => `De groepen bij ${grouping} overlappen elkaar.`,
  'unknown-base': (grouping: string) => `Bij ${grouping} is niet bekend hoeveel mensen in elke groep zitten.`,
  suppressed: (grouping: string) => `Bij ${grouping} zijn cijfers verborgen.`,
} as const;

export const notes: Notes = {
  severalAnswers: () => 'Mensen konden meer dan één antwoord kiezen. Het totaal kan dus meer dan 100 procent zijn.',
  rounding: ({ sum, decimals }) => `Door afronding is het totaal ${numerals.percent(sum, decimals, 'running')}.`,
  dontKnow: ({ label, counted }) => `${quote(label)} telt ${counted ? 'mee' : 'niet mee'} in de percentages.`,
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
  weighted: () => 'De cijfers zijn gewogen. Sommige antwoorden tellen meer mee dan andere.',
  optIn: ({ population }) =>
    `Dit zegt iets over de deelnemers. Het geldt niet vanzelf voor ${population === '' ? 'iedereen' : `alle ${population}`}.`,
};
