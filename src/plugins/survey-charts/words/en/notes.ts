import type { SuppressionReason } from '../../survey/view';
import type { Notes } from '../shared/phrasing';
import { chosen, list, quote } from './names';
import { numerals } from './numerals';

const SUPPRESSED: Readonly<Record<SuppressionReason, string>> = {
  'small-base': 'Figures of very small groups are hidden. Otherwise people could be recognised.',
  complementary: 'Sometimes a second figure is hidden too. So the first cannot be worked out.',
  source: 'The source does not show all figures.',
};

const NOT_COMPARABLE = {
  overlap: (grouping: string) => `The groups of ${grouping} overlap.`,
  'unknown-base': (grouping: string) => `For ${grouping} it is not known how many people each group has.`,
  suppressed: (grouping: string) => `For ${grouping} some figures are hidden.`,
} as const;

export const notes: Notes = {
  spread: () =>
    'The larger the spread, the more the answers differ from each other. Researchers call this the standard deviation.',
  severalAnswers: () => 'People could choose more than one answer. So the total can be more than 100 percent.',
  rounding: ({ sum, decimals }) => `Because of rounding, the total is ${numerals.percent(sum, decimals, 'running')}.`,
  roundingInGroups: () => 'Because of rounding, the total of a group is not always 100 percent.',
  dontKnow: ({ label, counted }) =>
    `${quote(label)} is ${counted ? 'counted' : 'not counted'} in the ${counted ? '' : 'other '}percentages.`,
  netsFromRounded: ({ labels }) =>
    `${list(labels.map(quote))} ${labels.length === 1 ? 'was' : 'were'} added up from rounded percentages. The result can be slightly off.`,
  unreported: ({ percent, decimals }) =>
    `The source does not tell what about ${numerals.percent(percent, decimals, 'running')} answered.`,
  missing: ({ labels }) =>
    `The ${labels.length === 1 ? 'figure' : 'figures'} for ${list(labels.map(quote))} ${labels.length === 1 ? 'is' : 'are'} not known.`,
  suppressed: ({ reasons }) => reasons.map((reason) => SUPPRESSED[reason]).join(' '),
  countsOnly: ({ reason }) =>
    reason === 'small-base'
      ? 'Where few people answered, numbers of people are given. Percentages would say too little.'
      : 'Numbers of people are given here. The total is not known, so there are no percentages.',
  smallBase: ({ groups }) =>
    groups.length === 0
      ? 'Few people answered this question. So the figures are less certain.'
      : `The ${groups.length === 1 ? 'group' : 'groups'} ${list(groups.map(quote))} ${groups.length === 1 ? 'has' : 'have'} few people. Those figures are less certain.`,
  notComparable: ({ grouping, why }) =>
    `${NOT_COMPARABLE[why](quote(grouping))} Do not compare these groups with each other.`,
  precision: ({ name, low, high, decimals }) =>
    `The real figure for ${chosen(name)} is probably between ${numerals.between(low, high, decimals)}.`,
  weighted: () => 'The figures are weighted. Some answers count for more than others.',
  optIn: ({ population }) =>
    `This says something about the participants. It does not automatically hold for ${population === '' ? 'everyone' : `all ${population}`}.`,
};
