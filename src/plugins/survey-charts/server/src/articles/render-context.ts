import { speechSchema } from '../../../channels/app/schema/speech';
import { channelNamed } from '../../../channels/registry';
import type { RenderContext } from '../../../document/article';
import type { CheckOutcome } from '../../../document/issue';
import { renditionAddresses } from '../api/answers/renditions';
import type { Rendered } from './service';

/** What a channel may ask for besides the article. */
export function renderContext(
  { article, pictures }: Rendered,
  publicUrl: string,
  checks: readonly CheckOutcome[],
): RenderContext {
  const renditions = () => renditionAddresses(article, publicUrl);
  const context = { pictures, publicUrl, checks: () => checks, renditions };
  const speech = () => speechSchema.safeParse(channelNamed('speech')?.render(article, context)).data;
  return { ...context, speech };
}
