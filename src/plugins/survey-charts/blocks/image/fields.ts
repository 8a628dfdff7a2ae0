import { flag, image, line, longText } from '../field-kinds';
import type { ValuesOf } from '../fields';

export const fields = {
  image: image(),
  altText: line({ maxLength: 250 }),
  /** Says nothing that the text doesn't: a voice passes it by. */
  decorative: flag(false),
  caption: longText({ maxLength: 400 }),
  credit: line({ maxLength: 160 }),
};

export type ImageFields = ValuesOf<typeof fields>;
