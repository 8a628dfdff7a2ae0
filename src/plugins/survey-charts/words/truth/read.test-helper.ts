import type { QuestionView } from '../../survey/view';

/**
 * Reads numbers and labels out of a sentence, by a reader's eyes: it knows the facts' labels and how people write
 * numbers, and nothing of the sentences that `words` can make.
 */
export type Token =
  | { readonly type: 'label'; readonly at: number; readonly label: string }
  | { readonly type: 'group'; readonly at: number; readonly label: string }
  | { readonly type: 'percent'; readonly at: number; readonly value: number; readonly edge?: string }
  | { readonly type: 'count'; readonly at: number; readonly value: number; readonly of?: number }
  | {
      readonly type: 'frequency';
      readonly at: number;
      readonly n: number;
      readonly of: number;
      readonly about: boolean;
    }
  | { readonly type: 'or'; readonly at: number };

export interface Reading {
  readonly tokens: readonly Token[];
  /** The sentence with labels and numbers taken out, in lower case: what it claims. */
  readonly claim: string;
}

const NUMBER = String.raw`\d{1,3}(?:[.,]\d{3})+(?![\d])|\d+(?:[.,]\d+)?`;

export function read(sentence: string, view: QuestionView): Reading {
  const tokens: Token[] = [];
  let rest = sentence;
  const take = (from: number, length: number, token: Token): void => {
    tokens.push(token);
    rest = rest.slice(0, from) + '¤'.repeat(length) + rest.slice(from + length);
  };
  takeNames(view, () => rest, take);
  const match = (pattern: RegExp, make: (found: RegExpExecArray) => Token): void => {
    for (let found = pattern.exec(rest); found !== null; found = pattern.exec(rest)) {
      take(found.index, found[0].length, make(found));
    }
  };
  match(/(ongeveer |about )?(?:(\d+) (?:op de|in) (\d+)|(?:de helft|\bhalf))(?=[.,]|$)/, (found) => ({
    type: 'frequency',
    at: found.index,
    n: Number(found[2] ?? 1),
    of: Number(found[3] ?? 2),
    about: found[1] !== undefined,
  }));
  match(new RegExp(`(${NUMBER}) (?:van de|van|of the|of) (${NUMBER})`), (found) => ({
    type: 'count',
    at: found.index,
    value: whole(found[1]),
    of: whole(found[2]),
  }));
  match(new RegExp(`(minder dan|meer dan|less than|more than) (${NUMBER}) (?:procent|percent)`, 'i'), (found) => ({
    type: 'percent',
    at: found.index,
    value: Number((found[2] ?? '').replace(',', '.')),
    edge: /minder|less/i.test(found[1] ?? '') ? 'under' : 'over',
  }));
  match(new RegExp(`(${NUMBER}) ?(?:procent|percent|%)`), (found) => ({
    type: 'percent',
    at: found.index,
    value: Number((found[1] ?? '').replace(',', '.')),
  }));
  match(new RegExp(`(${NUMBER}) (?=\\p{L})`, 'u'), (found) => ({
    type: 'count',
    at: found.index,
    value: whole(found[1]),
  }));
  match(/ (?:of|or) (?=¤)/, (found) => ({ type: 'or', at: found.index }));
  const claim = rest.replaceAll('¤', '').replace(/\s+/g, ' ').toLowerCase();
  return { tokens: tokens.sort((a, b) => a.at - b.at), claim };
}

const whole = (digits: string | undefined): number => Number((digits ?? '').replace(/[.,]/g, ''));

/** Labels stand in quotation marks; phrases stand as they are. The longest name first, or "Ja" would be found in "Ja, heel erg". */
function takeNames(
  view: QuestionView,
  rest: () => string,
  take: (from: number, length: number, token: Token) => void,
): void {
  const groups = view.groupings.flatMap((grouping) => grouping.groups);
  const names = [
    ...[...view.total.answers, ...view.total.nets].flatMap((one) => [
      { type: 'label' as const, label: one.label, text: quoted(one.label) },
      ...('phrase' in one && one.phrase !== undefined
        ? [{ type: 'label' as const, label: one.label, text: [one.phrase] }]
        : []),
    ]),
    ...groups.flatMap(({ group }) =>
      group === undefined
        ? []
        : [
            {
              type: 'group' as const,
              label: group.label,
              text: [...quoted(group.label), ...(group.phrase === undefined ? [] : [group.phrase])],
            },
          ],
    ),
  ].flatMap(({ text, ...name }) => text.map((one) => ({ ...name, text: one })));
  for (const { type, label, text } of names.sort((a, b) => b.text.length - a.text.length)) {
    for (let from = rest().indexOf(text); from !== -1; from = rest().indexOf(text)) {
      take(from, text.length, { type, at: from, label });
    }
  }
}

const quoted = (label: string): readonly string[] => [`‘${label}’`, `“${label}”`];
