/** A question of the corpus: its key, and its result as Strapi stores it. */
export interface CorpusQuestion {
  readonly key: string;
  readonly result: Readonly<Record<string, unknown>>;
}

type Amount = number;
/** Key (with its role or pole before a colon), Dutch and English label, Dutch and English phrase, and figure. */
type Answer = readonly [key: string, nl: string, en: string, phraseNl: string, phraseEn: string, amount: Amount];

interface Options {
  readonly kind: 'single-choice' | 'multiple-choice' | 'scale';
  readonly wording: readonly [nl: string, en: string];
  readonly who: readonly [nl: string, en: string];
  /** Number of respondents: amounts are counts. Unknown: they are percentages. */
  readonly n: number | 'unknown';
  readonly ordered?: boolean;
  readonly answers: readonly Answer[];
  readonly nets?: readonly (readonly [key: string, nl: string, en: string, answers: readonly string[]])[];
  readonly grouping?: {
    readonly label: readonly [nl: string, en: string];
    /** Label, first and last age, n, and amounts in the answers' order. */
    readonly groups: readonly {
      readonly label: readonly [nl: string, en: string];
      readonly from?: number;
      readonly to?: number;
      readonly n: number | 'unknown';
      readonly amounts: readonly Amount[];
    }[];
  };
}

const texts = (nl: string, en: string) => ({ nl, en });

function answerOf([name, nl, en, phraseNl, phraseEn]: Answer) {
  const [mark, key] = name.includes(':') ? name.split(':') : ['', name];
  const pole = mark === 'positive' || mark === 'negative' ? { pole: mark } : {};
  const role = mark === '' || 'pole' in pole ? 'substantive' : mark;
  return { key, role, ...pole, label: texts(nl, en), ...(phraseNl !== '' && { phrase: texts(phraseNl, phraseEn) }) };
}

export function question(key: string, options: Options): CorpusQuestion {
  const answers = options.answers.map(answerOf);
  const includes = [...new Set(answers.map(({ role }) => role))];
  const entry = (group: readonly string[] | null, n: number | 'unknown', amounts: readonly Amount[]) => ({
    group,
    base: { who: texts(...options.who), n, includes },
    values: Object.fromEntries(
      answers.map((answer, at) => [
        answer.key,
        n === 'unknown' ? { state: 'known', percent: amounts[at] } : { state: 'known', count: amounts[at] },
      ]),
    ),
  });
  const groups = options.grouping?.groups ?? [];
  return {
    key,
    result: {
      version: 1,
      revision: 0,
      kind: options.kind,
      ordered: options.ordered ?? options.kind === 'scale',
      complete: true,
      decimals: 0,
      weighted: false,
      wording: { status: 'verbatim', original: 'nl', text: texts(...options.wording) },
      answers,
      nets: (options.nets ?? []).map(([net, nl, en, of]) => ({ key: net, label: texts(nl, en), answers: of })),
      groupings:
        options.grouping === undefined
          ? []
          : [
              {
                key: 'group',
                label: texts(...options.grouping.label),
                groups: groups.map(({ label, from, to }, at) => ({ key: `g${at}`, label: texts(...label), from, to })),
              },
            ],
      results: [
        entry(
          null,
          options.n,
          options.answers.map(([, , , , , amount]) => amount),
        ),
        ...groups.map(({ n, amounts }, at) => entry(['group', `g${at}`], n, amounts)),
      ],
    },
  };
}
