import { figuresOf } from '../numbers/figures';
import type { ArticleRule } from '../rule';
import { foundIn } from '../text/found';

/** Two denials in one clause: readers have to turn the sentence round twice. */
export const doubleNegative: ArticleRule = {
  id: 'double-negative',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check(input) {
    // "Of" and "en" begin another clause, or another answer: "niets geregeld of weet het niet" denies two things once.
    const issues = foundIn(doubleNegative, input, {
      nl: /\bniet (?:on(?!der|s\b|ze\b|line|geveer|middellijk|dank|t(?!evreden|erecht|oegankelijk))\p{L}{4,}|zelden|weinig|niets|niemand|nooit|niet)\b|\b(?:geen|niemand|nooit|niets)(?: (?!(?:of|en|maar|want|dus|terwijl)\b)\p{L}+){0,4} (?:niet|geen|zonder)\b|\bgeen (?:\p{L}+ )?on(?:redelijk|belangrijk|logisch|verstandig|aardig|bekend|verdienstelijk|overkomelijk|nodig|gewoon|gebruikelijk|haalbaar|haalbar|mogelijk|terecht|waarschijnlijk|verwacht|prettig|zinnig|juist|eerlijk)e?(?!\p{L})|\bniet(?: (?!en\b|maar\b|of\b|want\b|dus\b)\p{L}+){1,5} (?:geen|niets|niemand|nooit)\b/iu,
      en: /(?:\bnot|n[’']t)(?: an?)? (?:un(?!til|der|ion|i)\p{L}{4,}|im(?:possible|probable)|in(?:frequent|significant|considerable)\p{L}*|rare(?:ly)?|seldom|nothing)\b|\bno un(?:reasonable|important|necessary|usual|common|likely|fair|expected)\b|\b(?:no one|nobody|none|never|nothing)(?: (?!(?:and|but|or|while)\b)\p{L}+){0,4} (?:not|without|no|\p{L}+n[’']t)\b|(?:\bnot|n[’']t)(?: (?!and\b|but\b|or\b|so\b)\p{L}+){1,5} (?:no|nothing|nobody|never)\b/iu,
    });
    const answers = figuresOf(input).flatMap(({ view }) => [...view.total.answers, ...view.total.nets]);
    const said = answers.map((one) => `${one.label} ${'phrase' in one ? (one.phrase ?? '') : ''}`.toLowerCase());
    // "Niet oneens" may be what people could answer.
    return issues.filter(({ message }) => {
      const last =
        String(message.values?.words ?? '')
          .toLowerCase()
          .split(' ')
          .at(-1) ?? '';
      return !/^(?:on|un|im)/u.test(last) || !said.some((answer) => answer.includes(last.replace(/e$/u, '')));
    });
  },
};
