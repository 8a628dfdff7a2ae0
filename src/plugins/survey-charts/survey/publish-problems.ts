import { groupProblems } from './group-problems';
import { keyProblems } from './key-problems';
import type { Language } from './language';
import { missingTexts } from './missing-texts';
import type { Problem } from './problem';
import { answersField, answersOf, type QuestionResult, readResult } from './result';
import { shapeProblems } from './strict-shape';
import { valueProblems } from './value-problems';

/**
 * The publish form: everything that keeps a result from being published in these languages, each with its path into
 * the JSON. Nothing to say means that it may be published.
 */
export function publishProblems(json: unknown, languages: readonly Language[]): readonly Problem[] {
  const read = readResult(json);
  if (!read.ok) return [read.problem];
  const { result } = read;
  const problems = [
    ...versionProblems(json),
    ...shapeProblems(json ?? {}),
    ...answerProblems(result),
    ...keyProblems(result),
    ...netProblems(result),
    ...languages.flatMap((language) => textProblems(result, language)),
    ...groupProblems(result),
    ...resultProblems(result),
  ];
  return withoutRepeats(problems);
}

/** A draft may lack its version; what others read must say which form it has. */
function versionProblems(json: unknown): readonly Problem[] {
  const version = typeof json === 'object' && json !== null && 'version' in json ? json.version : undefined;
  return typeof version === 'number' ? [] : [{ code: 'version-missing', path: ['version'] }];
}

/** One fault a path: the first that was found says it best. */
function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ path }) => {
    const key = JSON.stringify(path);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function answerProblems(result: QuestionResult): readonly Problem[] {
  const field = answersField(result);
  const needed = field === 'bins' || !result.complete ? 1 : 2;
  const count = answersOf(result).length;
  return count < needed ? [{ code: 'answers-too-few', path: [field], values: { count, needed } }] : [];
}

function textProblems(result: QuestionResult, language: Language): readonly Problem[] {
  return missingTexts(result, language).map((path): Problem => {
    const code =
      path[0] === 'wording' ? 'wording-missing' : path.includes('who') ? 'base-who-missing' : 'label-missing';
    return { code, path, values: { language } };
  });
}

function netProblems(result: QuestionResult): readonly Problem[] {
  const known = new Set(answersOf(result).map(({ key }) => key));
  return result.nets.flatMap(({ answers }, index): Problem[] => {
    const path = ['nets', index, 'answers'];
    if (result.kind === 'multiple-choice') return [{ code: 'net-on-multiple-choice', path }];
    if (answers.length === 0) return [{ code: 'net-empty', path }];
    return answers.flatMap((key, place): Problem[] => {
      if (!known.has(key)) return [{ code: 'net-unknown-answer', path: [...path, place], values: { key } }];
      const repeated = answers.indexOf(key) < place;
      return repeated ? [{ code: 'net-duplicate-answer', path: [...path, place], values: { key } }] : [];
    });
  });
}

/** Each entry of `results`: its group, its base, its values. */
function resultProblems(result: QuestionResult): readonly Problem[] {
  const groups = new Set(
    result.groupings.flatMap(({ key, groups: own }) => own.map((group) => JSON.stringify([key, group.key]))),
  );
  const seen = new Set<string>();
  const problems = result.results.flatMap((entry, index): Problem[] => {
    const name = JSON.stringify(entry.group);
    const path = ['results', index];
    const repeated = seen.has(name);
    seen.add(name);
    const unknown = Array.isArray(entry.group) && !groups.has(name);
    const group = entry.group?.join('/') ?? '';
    if (entry.group === undefined) return [{ code: 'result-group-missing', path: [...path, 'group'] }];
    return [
      ...(repeated ? [{ code: 'group-duplicate' as const, path: [...path, 'group'], values: { group } }] : []),
      ...(unknown ? [{ code: 'group-unknown' as const, path: [...path, 'group'], values: { group } }] : []),
      ...(entry.base.n === undefined ? [{ code: 'base-n-missing' as const, path: [...path, 'base', 'n'] }] : []),
      ...valueProblems(result, entry, path),
    ];
  });
  return seen.has('null') ? problems : [{ code: 'total-missing', path: ['results'] }, ...problems];
}
