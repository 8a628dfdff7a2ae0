import { type Figure, figuresOf } from '../numbers/figures';
import { wrongMajority } from '../numbers/majority';
import { wrongCountsIn } from '../numbers/people';
import { tellingsIn } from '../numbers/tellings';
import { judge } from '../numbers/verdicts';
import { type ArticleCheckInput, type ArticleRule, issueOf } from '../rule';
import { ownTexts, type Passage } from '../text/passages';
import { sentencesOf } from '../text/sentences';
import { fieldOf } from '../text/source';

/** A text of the editor's own at a figure, with a number that the figure does not have. */
export const ownTextContradicts: ArticleRule = {
  id: 'own-text-contradicts',
  about: 'article',
  severity: 'error',
  overridable: true,
  check: (input) =>
    ownTexts(input.blocks).flatMap((passage) => {
      const use = input.uses.find(({ path }) => path[1] === passage.index);
      const figures = figuresOf(input).find(({ documentId }) => documentId === use?.documentId)?.figures ?? [];
      if (figures.length === 0) return [];
      const amount = wrongIn(passage, figures, input);
      if (amount === undefined) return [];
      // Emptied, the figure says the text that the facts give.
      const fix =
        fieldOf(input.blocks[passage.index], String(passage.path[2])) === undefined
          ? undefined
          : { path: passage.path, value: '' };
      return [{ ...issueOf(ownTextContradicts, passage.path, { amount }), fix }];
    }),
};

/** The first number or majority in a text that these figures don't have. */
function wrongIn(passage: Passage, figures: readonly Figure[], input: ArticleCheckInput): string | undefined {
  const wrong = tellingsIn(passage, input)
    .map((telling) => judge(telling, figures, input))
    .filter(({ verdict }) => verdict.kind !== 'found');
  // Of "bijna de helft: 47 procent" the number says more than the words.
  const share = wrong.find(({ telling }) => telling.amount.form !== 'words') ?? wrong[0];
  const [count] = wrongCountsIn(passage, figures, input);
  const majority = sentencesOf(passage.text).flatMap(
    (sentence) => wrongMajority(sentence, figures, input)?.words ?? [],
  );
  return share?.telling.amount.text ?? count?.text ?? majority[0];
}
