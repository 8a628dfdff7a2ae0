import type { QuestionChoice } from '../../../document/question-choice';
import { LANGUAGES, type Language, type Texts } from '../../../survey/language';
import type { Say } from '../text';

/** The wording in a language, else in another; the key of a question without one. */
export function wordingOf({ wording, key }: QuestionChoice, language: Language): string {
  return textIn(wording, language) ?? key;
}

/** What else an editor knows a question by: kind, base, survey, whether readers can have it. */
export function detailsOf(question: QuestionChoice, language: Language, survey: string, say: Say): string {
  const { kind, base, key, status } = question;
  const who = base === undefined ? undefined : textIn(base.who, language);
  const n = base?.n === 'unknown' ? undefined : base?.n;
  const parts = [
    kind === undefined ? undefined : say(`question.kind.${kind}`),
    n === undefined ? who : say('question.base', { n, who: who ?? '' }).trim(),
    survey === '' ? undefined : survey,
    key,
    say(`question.status.${status}`),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

function textIn(texts: Texts, language: Language): string | undefined {
  return [language, ...LANGUAGES].map((one) => texts[one]).find((text) => text !== undefined);
}
