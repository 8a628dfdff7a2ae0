import type { Inline } from '../../document/nodes';

/** An address that holds outside the site too: a path gets the site before it. */
export function absolute(url: string, publicUrl: string): string {
  return url.startsWith('/') ? `${publicUrl}${url}` : url;
}

/** Inlines whose links hold outside the site. */
export function absoluteInlines(inlines: readonly Inline[], publicUrl: string): Inline[] {
  return inlines.map((inline): Inline => {
    if (inline.type === 'text') return inline;
    const children = absoluteInlines(inline.children, publicUrl);
    return inline.type === 'link'
      ? { ...inline, url: absolute(inline.url, publicUrl), children }
      : { ...inline, children };
  });
}
