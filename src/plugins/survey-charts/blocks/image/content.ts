import type { BlockNode } from '../../document/nodes';
import type { BlockContext } from '../context';
import { placeholder } from '../placeholder';
import type { ImageFields } from './fields';

export function content(values: ImageFields, context: BlockContext): readonly BlockNode[] {
  const { language, path } = context;
  const { image, decorative, altText, caption, credit } = values;
  if (image === undefined) return [placeholder(context, [...path, 'image'], 'image')];
  // A forgotten text never becomes "decorative": only the editor says that a picture is.
  if (!decorative && altText === '') return [placeholder(context, [...path, 'altText'], 'imageAlt')];
  return [
    {
      type: 'image',
      language,
      origin: path,
      url: image.url,
      width: image.width,
      height: image.height,
      altText: decorative ? '' : altText,
      decorative,
      caption: caption === '' ? undefined : caption,
      credit: credit === '' ? undefined : credit,
    },
  ];
}
