import { runArticleChecks } from '../../src/plugins/survey-charts/checks/run';
import type { Issue } from '../../src/plugins/survey-charts/document/issue';
import { messageText } from '../../src/plugins/survey-charts/words/messages';
import type { CorpusArticle, PlantedFault } from './corpus/corpus-article';
import { CORPUS_SURVEYS } from './corpus/surveys';
import { UNSEEN } from './corpus/unseen';
import { corpusInput } from './corpus-input';
import { DEMO_SURVEYS } from './demo-corpus';

const SURVEYS = [...CORPUS_SURVEYS, ...DEMO_SURVEYS, ...UNSEEN.flatMap(({ surveys }) => surveys)];

export interface Outcome {
  readonly article: string;
  readonly found: readonly PlantedFault[];
  readonly missed: readonly PlantedFault[];
  /** Errors and warnings that nobody planted. */
  readonly falseAlarms: readonly string[];
  /** Hints that nobody planted. */
  readonly hints: readonly string[];
}

/** Runs every rule on an article and holds what it finds against what was planted: each issue answers for one fault. */
export function outcomeOf(article: CorpusArticle): Outcome {
  const issues = runArticleChecks(corpusInput(article, SURVEYS));
  const left = [...issues];
  const found = article.faults.filter((fault) => {
    const at = left.findIndex((issue) => isOf(issue, fault));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  const missed = article.faults.filter((fault) => !found.includes(fault));
  const line = (issue: Issue) =>
    `${issue.rule} ${issue.path.join('.')}: ${messageText('en', issue.message.key, issue.message.values)} ${JSON.stringify(issue.message.values ?? {})}`;
  const isHint = ({ severity }: Issue) => severity === 'review';
  return {
    article: article.name,
    found,
    missed,
    falseAlarms: left.filter((issue) => !isHint(issue)).map(line),
    hints: left.filter(isHint).map(line),
  };
}

/** Same rule, same field; where a field can have several of a rule, the one whose values are of the planted words. */
function isOf({ rule, path, message }: Issue, fault: PlantedFault): boolean {
  if (rule !== fault.rule || path.join('.') !== fault.path) return false;
  const said = message.values?.words ?? message.values?.word ?? message.values?.amount;
  if (typeof said !== 'string' || fault.text === '') return true;
  return fault.text.toLowerCase().includes(said.toLowerCase()) || said.toLowerCase().includes(fault.text.toLowerCase());
}
