import { app } from './app';
import type { Channel } from './define';
import { markdown } from './markdown';
import { newsletter, newsletterTeaser } from './newsletter';
import { speech } from './speech';
import { text } from './text';

/** Every ready-made rendition, by the last part of its address. The site's pages are made by `channels/web`. */
export const CHANNELS = [app, newsletter, newsletterTeaser, { ...text, formats: { markdown } }, speech] as const;

/** The channel of a name; undefined if there is none. */
export function channelNamed(name: string): Channel<string | object> | undefined {
  return CHANNELS.find((channel) => channel.name === name);
}
