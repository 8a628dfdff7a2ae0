import { speechSchema } from '../../../channels/app/schema/speech';
import { channelNamed } from '../../../channels/registry';
import type { RenderContext } from '../../../document/article';
import type { CheckOutcome } from '../../../document/issue';
import type { Rendered } from './service';

/** What a channel may ask for besides the article. */
export function renderContext(
  { article, pictures }: Rendered,
  publicUrl: string,
  checks: readonly CheckOutcome[],
): RenderContext {
  const context = { pictures, publicUrl, checks: () => checks };
  const speech = () => speechSchema.safeParse(channelNamed('speech')?.render(article, context)).data;
  return { ...context, speech };
}
