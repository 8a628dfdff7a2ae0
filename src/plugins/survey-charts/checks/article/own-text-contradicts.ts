import { figuresOf } from '../numbers/figures';
import { tellingsIn } from '../numbers/tellings';
import { judge } from '../numbers/verdicts';
import { type ArticleRule, issueOf } from '../rule';
import { ownTexts } from '../text/passages';
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
      const wrong = tellingsIn(passage, input)
        .map((telling) => judge(telling, figures, input))
        .find(({ verdict }) => verdict.kind !== 'found');
      if (wrong === undefined) return [];
      const amount = wrong.telling.amount.text;
      // Emptied, the figure says the text that the facts give.
      const fix =
        fieldOf(input.blocks[passage.index], String(passage.path[2])) === undefined
          ? undefined
          : { path: passage.path, value: '' };
      return [{ ...issueOf(ownTextContradicts, passage.path, { amount }), fix }];
    }),
};
