import type { Language, Texts } from './language';
import { answersOf, type QuestionResult } from './result';

type TextPath = readonly (string | number)[];

function isEmpty(texts: Texts, language: Language): boolean {
  return (texts[language] ?? '').trim() === '';
}

/** Paths (into the result's JSON) of the texts that a language needs and that are not there. */
export function missingTexts(result: QuestionResult, language: Language): readonly TextPath[] {
  const list = result.kind === 'number' ? 'bins' : 'answers';
  const named: [TextPath, Texts][] = [
    [['wording', 'text'], result.wording.text],
    ...answersOf(result).map(({ label }, index): [TextPath, Texts] => [[list, index, 'label'], label]),
    ...result.nets.map(({ label }, index): [TextPath, Texts] => [['nets', index, 'label'], label]),
    ...result.groupings.flatMap(({ label, groups }, index): [TextPath, Texts][] => [
      [['groupings', index, 'label'], label],
      ...groups.map((group, place): [TextPath, Texts] => [['groupings', index, 'groups', place, 'label'], group.label]),
    ]),
    ...result.results.map(({ base }, index): [TextPath, Texts] => [['results', index, 'base', 'who'], base.who]),
  ];
  return named.filter(([, texts]) => isEmpty(texts, language)).map(([path]) => [...path, language]);
}
