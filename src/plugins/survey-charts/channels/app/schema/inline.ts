import { z } from 'zod';
import type { Inline } from '../../../document/nodes';

/** Text with its form. Links are absolute, or fragments of the article itself. */
export const inlineSchema: z.ZodType<Inline> = z
  .lazy(() =>
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('text'), value: z.string() }),
      z.object({ type: z.literal('strong'), children: z.array(inlineSchema) }),
      z.object({ type: z.literal('emphasis'), children: z.array(inlineSchema) }),
      z.object({
        type: z.literal('link'),
        url: z.string().meta({ description: 'http, https, mailto or tel, or a fragment of this article' }),
        children: z.array(inlineSchema),
      }),
      z.object({
        type: z.literal('language'),
        tag: z.string().meta({ description: 'BCP 47 tag of a passage in another language' }),
        children: z.array(inlineSchema),
      }),
      z.object({ type: z.literal('term'), key: z.string(), children: z.array(inlineSchema) }),
    ]),
  )
  .meta({ id: 'Inline' });
