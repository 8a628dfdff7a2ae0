import type { Language, Texts } from './language';
import { answersField, answersOf, type QuestionResult, type StoredResult } from './result';

type TextPath = readonly (string | number)[];

/** Paths (into the result's JSON) of the texts that a language needs and that are not there. */
export function missingTexts(result: QuestionResult, language: Language): readonly TextPath[] {
  const list = answersField(result);
  const named: [TextPath, Texts][] = [
    [['wording', 'text'], result.wording.text],
    ...answersOf(result).map(({ label }, index): [TextPath, Texts] => [[list, index, 'label'], label]),
    ...result.nets.map(({ label }, index): [TextPath, Texts] => [['nets', index, 'label'], label]),
    ...result.groupings.flatMap(({ label, groups }, index): [TextPath, Texts][] => [
      [['groupings', index, 'label'], label],
      ...groups.map((group, place): [TextPath, Texts] => [['groupings', index, 'groups', place, 'label'], group.label]),
    ]),
    ...result.results.flatMap((entry, index): [TextPath, Texts][] =>
      hasOwnWho(entry) ? [[['results', index, 'base', 'who'], entry.base.who]] : [],
    ),
  ];
  return named.filter(([, texts]) => texts[language] === undefined).map(([path]) => [...path, language]);
}

/** A group that says nowhere who got the question has the people of the total; said once, it is said in each language. */
function hasOwnWho({ group, base }: StoredResult): boolean {
  return group === null || Object.keys(base.who).length > 0;
}
