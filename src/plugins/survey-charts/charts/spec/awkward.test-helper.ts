import type { Chart, ChartPart, ChartSeries } from '../chart';

/** Charts that a form must bear, whether it is fit for them or not: a drawing is total. */
type Part = Partial<ChartPart> & { readonly percent: number | null };

export function chart(parts: readonly Part[], more: Partial<Chart> = {}): Chart {
  return { form: 'bar', language: 'nl', decimals: 0, series: [series('total', '', parts)], ...more };
}

export function series(key: string, label: string, parts: readonly Part[]): ChartSeries {
  return {
    key,
    label,
    parts: parts.map((part, index) => {
      const text = part.percent === null ? 'niet bekend' : `${part.percent}%`;
      return { key: `answer-${index}`, label: `Antwoord ${index + 1}`, role: 'substantive', text, ...part };
    }),
  };
}

const PROVINCES =
  'Groningen Friesland Drenthe Overijssel Flevoland Gelderland Utrecht Noord-Holland Zuid-Holland Zeeland Noord-Brabant Limburg';
const LONGEST =
  'Arbeidsongeschiktheidsverzekeringsmaatschappijen sturen verschillende, elkaar tegensprekende brieven zonder uitleg';
const agree = { label: 'Helemaal eens', pole: 'positive', percent: 31 } as const;
const fairly = { label: 'Eens', pole: 'positive', percent: 10 } as const;
const between = { label: 'Niet eens en niet oneens', role: 'neutral', percent: 25 } as const;
const disagree = { label: 'Oneens', pole: 'negative', percent: 18 } as const;
const dontKnow = { label: 'Weet niet', role: 'dont-know', percent: 9 } as const;
const unreported = { label: 'Niet gerapporteerd', role: 'unreported', percent: 7, text: 'ongeveer 7%' } as const;
const five = [agree, fairly, between, disagree, dontKnow, unreported];
const group = (key: string, label: string, percents: readonly (number | null)[]) =>
  series(
    key,
    label,
    percents.map((percent, index) => ({
      ...five[index],
      percent,
      text: percent === null ? 'te weinig mensen' : `${percent}%`,
    })),
  );

export const AWKWARD: Readonly<Record<string, Chart>> = {
  'two parts': chart([
    { label: 'Ja', percent: 68 },
    { label: 'Nee', percent: 32 },
  ]),
  zero: chart([
    { label: 'Ja', percent: 100 },
    { label: 'Nee', percent: 0 },
  ]),
  'nothing at all': chart([{ percent: 0 }, { percent: 0 }]),
  'no parts': chart([]),
  ties: chart([{ percent: 33 }, { percent: 33 }, { percent: 33 }]),
  'one answer': chart([{ label: 'Eens', percent: 74 }]),
  'one person': chart([{ label: 'Ja', percent: 100 }]),
  'twelve answers': chart(PROVINCES.split(' ').map((label, index) => ({ label, percent: index + 2 }))),
  'one dominant answer': chart([{ percent: 96 }, { percent: 1 }, { percent: 1 }, { percent: 1 }, { percent: 1 }]),
  'small parts side by side': chart([{ percent: 50 }, { percent: 2 }, { percent: 2 }, { percent: 46 }]),
  'longest labels': chart([
    { label: `${LONGEST}, en ook geen telefoonnummer`, percent: 47 },
    { label: LONGEST, percent: 29 },
    { label: 'Weet niet, of daar heb ik nog nooit over nagedacht', role: 'dont-know', percent: 24 },
  ]),
  'a long label on a small part': chart([
    { label: 'Ja', percent: 97 },
    { label: LONGEST, percent: 3 },
  ]),
  missing: chart([{ percent: 61 }, { percent: null, text: 'niet bekend' }]),
  'nothing known': chart([
    { percent: null, text: 'te weinig mensen' },
    { percent: null, text: 'verborgen' },
  ]),
  counted: chart([
    { percent: null, text: '1.013 werknemers in de bouw' },
    { percent: null, text: '7 mensen' },
  ]),
  unreported: chart(five),
  'scale of two sides': chart([disagree, { ...agree, percent: 82 }]),
  'scale with one side': chart([
    { ...disagree, percent: 100 },
    { ...agree, percent: 0 },
  ]),
  decimals: chart(
    [
      { percent: 12, text: '12,0%' },
      { percent: 88, text: '88,0%' },
    ],
    { decimals: 1 },
  ),
  'beyond all bounds': chart([{ percent: 140 }, { percent: -5 }, { percent: Number.NaN }]),
  intervals: chart([
    { label: 'Met de fiets', percent: 38, interval: { low: 31.9, high: 44.9 } },
    { label: 'Lopend', percent: 0, interval: { low: 0, high: 1.8 } },
    { label: 'Overig', percent: 100, interval: { low: 98.2, high: 100 } },
  ]),
  groups: chart([], {
    series: [
      group('total', 'Iedereen', [31, 10, 25, 18, 9, 7]),
      group('age/young', '18 tot en met 34 jaar', [60, 5, 15, 10, 5, 5]),
      group('age/old', 'Arbeidsongeschikt of met pensioen', [2, 3, 35, 50, 8, 2]),
    ],
  }),
  'groups with a hidden one': chart([], {
    series: [
      group('total', 'Iedereen', [31, 44, 25]),
      group('age/young', 'Jong', [null, null, null]),
      group('age/old', 'Oud', [0, 75, 25]),
    ],
  }),
};
