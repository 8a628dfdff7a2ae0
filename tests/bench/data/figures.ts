import { readFileSync } from 'node:fs';
import path from 'node:path';
import { flyingSurvey, panelSurvey } from '../../../src/plugins/survey-charts/blocks/example-data/surveys';
import { figureOf } from '../../../src/plugins/survey-charts/blocks/figure';
import type { FigureNode } from '../../../src/plugins/survey-charts/document/nodes';
import { DEFAULT_LIMITS } from '../../../src/plugins/survey-charts/survey/limits';
import { readResult } from '../../../src/plugins/survey-charts/survey/result';
import type { ChartForm } from '../../../src/plugins/survey-charts/survey/vocabulary';
import { wordsOf } from '../../../src/plugins/survey-charts/words';

/** The demo's question with five answers, in Dutch: short and long labels, 69 percent and 2 percent. */
export const FIVE_ANSWERS = 'flying-armrests';

/** Eight questions of the demo on online services: those of its article, and of the same survey. */
export const ARTICLE = [
  'panel-age',
  'panel-employer',
  'online-share',
  'digital-fitness',
  'software-knowledge',
  'information-management',
  'better-or-worse',
  'virtual-work',
];

const QUESTIONS = path.resolve('database/demo/questions');

/** The figure of a demo question in Dutch, as the article's pages show it. Throws if the question gives none. */
export function demoFigure(key: string, form: ChartForm | 'automatic' = 'automatic'): FigureNode {
  const stored: unknown = JSON.parse(readFileSync(path.join(QUESTIONS, `${key}.json`), 'utf8'));
  const reading = readResult(typeof stored === 'object' && stored !== null && 'result' in stored ? stored.result : {});
  if (!reading.ok) throw new Error(`The demo question "${key}" can't be read.`);
  const survey = key.startsWith('flying-') ? flyingSurvey('nl') : panelSurvey('nl');
  const facts = { documentId: key, key, result: reading.result, survey, fingerprint: '', corrections: [] };
  const context = {
    language: 'nl',
    words: wordsOf('nl'),
    limits: DEFAULT_LIMITS,
    surveys: [facts.survey],
    question: () => facts,
  } as const;
  const node = figureOf(facts, { form, origin: [] }, context);
  if (node.type !== 'figure') throw new Error(`The demo question "${key}" gives no figure.`);
  return { ...node, id: `figure-${key}` };
}
