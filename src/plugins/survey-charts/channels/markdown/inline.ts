import type { Inline } from '../../document/nodes';
import { escapeAddress, escapeText } from './escape';

/** Inlines as Markdown; links hold outside the site. */
export function inlineMarkdown(inlines: readonly Inline[], publicUrl: string): string {
  return inlines.reduce((before, inline) => {
    const next = markdownOf(inline, publicUrl);
    // Two runs of stars that touch would be one.
    return before.endsWith('*') && next.startsWith('*') ? `${before}${escapeText(plainText([inline]))}` : before + next;
  }, '');
}

function markdownOf(inline: Inline, publicUrl: string): string {
  switch (inline.type) {
    case 'text':
      return escapeText(inline.value);
    case 'strong':
      return marked(inlineMarkdown(inline.children, publicUrl), '**');
    case 'emphasis':
      return marked(inlineMarkdown(inline.children, publicUrl), '*');
    case 'link':
      return linkMarkdown(inlineMarkdown(inline.children, publicUrl), inline.url, publicUrl);
    case 'language':
    case 'term':
      return inlineMarkdown(inline.children, publicUrl);
  }
}

/** Marks hold only around letters and digits (CommonMark, "flanking"); elsewhere the words go without. */
function marked(words: string, mark: string): string {
  return /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(words) ? `${mark}${words}${mark}` : words;
}

function linkMarkdown(words: string, url: string, publicUrl: string): string {
  // A fragment leads nowhere outside the page.
  if (url.startsWith('#') || words.trim() === '') return words;
  return `[${words}](${escapeAddress(url.startsWith('/') ? `${publicUrl}${url}` : url)})`;
}

function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.value : plainText(inline.children))).join('');
}
