import type { Reader } from './reader';

/** Changes what a channel answered, as a fault in that channel would. */
export type Fault = (body: string, reader: Reader) => string;

/** Each is planted in the demo's question with "Eens: 31 procent" and "Oneens: 18 procent", in every channel. */
export const FAULTS: readonly (readonly [string, Fault])[] = [
  ['a number changed', (body) => body.replaceAll(/(?<![\d.,])31(?=%| procent|[,}])/g, '32')],
  ['a row dropped', (body, reader) => body.replaceAll(reader.row('Oneens'), '')],
  [
    'two labels swapped',
    (body) => body.replaceAll(/\b(Eens|Oneens)\b/g, (label) => (label === 'Eens' ? 'Oneens' : 'Eens')),
  ],
];

/** A mean is in no table. The question has no decimals: its mean and spread are given with one. */
export const MEAN = {
  example: 'result: number',
  facts: ['31.4', '26', '22.3'],
  plant: ((body) => body.replaceAll(/(Gemiddelde|Average): 31(?=[,.]4| komma 4| point 4)/g, '$1: 30')) satisfies Fault,
};

/** 172 people of the demo are 18 to 29; their number stands beside the group's name. */
export const BASE_OF_GROUP = {
  slug: 'goede-manieren-in-het-vliegtuig',
  plant: ((body) => body.replaceAll(/172(?= mensen)/g, '127')) satisfies Fault,
};

/** 12,0 is not 12: the question has one decimal. */
export const ROUNDED = {
  example: 'result: decimals',
  plant: ((body) => body.replaceAll(/(\d)(?:[.,]0| komma 0)(?=%| procent)/g, '$1')) satisfies Fault,
};
