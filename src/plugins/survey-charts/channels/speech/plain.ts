import { LETTER_SPACE } from '../../words/shared/spoken';
import type { SaidParagraph } from './say';

/** One sentence a line, an empty line where a voice waits: for who reads it out, or a voice that takes no SSML. */
export function plainScript(paragraphs: readonly SaidParagraph[]): string {
  const blocks = paragraphs.map(({ sentences }) =>
    sentences
      .map((passages) =>
        passages
          .map(({ text }) => text)
          .join('')
          .trim(),
      )
      .join('\n')
      .replaceAll(LETTER_SPACE, ' '),
  );
  return `${blocks.join('\n\n')}\n`;
}
