import type { Issue } from '../document/issue';
import { isRecord } from './text/source';

/**
 * A hash of what an issue is about: its rule, what it says, and the content at its field; never its place, so that a
 * block may move. A decision about an issue holds as long as this stays the same. The same in browser and server.
 */
export function issueHash(issue: Issue, fields: Readonly<Record<string, unknown>>): string {
  const { rule, message, documentId = '' } = issue;
  return hash(JSON.stringify([rule, message.key, sorted(message.values ?? {}), documentId, contentOf(issue, fields)]));
}

/** What stands at the field. Of a whole list of blocks: nothing, for such an issue is about what is not in it. */
function contentOf({ path }: Issue, fields: Readonly<Record<string, unknown>>): unknown {
  let at: unknown = fields;
  for (const step of path)
    at = isRecord(at) || Array.isArray(at) ? Object.entries(at).find(([key]) => key === String(step))?.[1] : undefined;
  if (path.length === 1 && typeof at !== 'string') return '';
  return plain(at);
}

/** Without what Strapi adds to a value, and a related document as its id: the form and the database hold these otherwise. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(plain);
  if (!isRecord(value)) return value;
  if (typeof value.documentId === 'string') return value.documentId;
  return Object.entries(value)
    .filter(([key, one]) => key !== 'id' && !key.startsWith('__temp') && one !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, one]) => [key, plain(one)]);
}

function sorted(values: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** 53 bits of text in hex (cyrb53, public domain): to tell contents apart, not to keep a secret. */
function hash(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(16).padStart(14, '0');
}
