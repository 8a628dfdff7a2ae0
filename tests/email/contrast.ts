import { type HTMLElement, NodeType } from 'node-html-parser';
import { contrast, parseHex } from '../../src/plugins/survey-charts/charts/theme/color';

export type Scheme = 'light' | 'dark';

/** WCAG 1.4.6, as on the site. */
const LEAST = 7;

/** Texts that have too little contrast with what is painted under them, in mail programmes of this scheme. */
export function contrastFaults(email: HTMLElement, scheme: Scheme): readonly string[] {
  const colours = coloursOf(email, scheme);
  const faults = email.querySelectorAll('body *').flatMap((element) => {
    const text = element.childNodes
      .filter(({ nodeType }) => nodeType === NodeType.TEXT_NODE)
      .map(({ textContent }) => textContent.replaceAll(/[\s\u00a0\u200c]/g, ''))
      .join('');
    const words = element.tagName === 'IMG' ? (element.getAttribute('alt') ?? '') : text;
    if (words === '' || element.closest('.preheader') !== null) return [];
    const ink = nearest(element, (one) => colours(one, 'color'));
    const ground = nearest(element, (one) => colours(one, 'background-color'));
    if (ink === undefined || ground === undefined) return [`"${words}" has no colour`];
    const [front, back] = [parseHex(ink), parseHex(ground)];
    const ratio = front && back ? contrast(front, back) : 0;
    return ratio >= LEAST ? [] : [`"${words.slice(0, 30)}" ${ink} on ${ground} is ${ratio.toFixed(1)}`];
  });
  return [...new Set(faults)];
}

type Property = 'color' | 'background-color';

/** What an element says of its own colours: inline, and in the dark by class over that. */
function coloursOf(email: HTMLElement, scheme: Scheme) {
  const sheet = email
    .querySelectorAll('style')
    .map((style) => style.textContent)
    .join('');
  const dark = scheme === 'dark' ? darkRules(sheet) : new Map<string, string>();
  return (element: HTMLElement, property: Property): string | undefined => {
    const byClass = element.classNames
      .split(/\s+/)
      .map((name) => dark.get(`${name} ${property}`))
      .find((value) => value !== undefined);
    return byClass ?? declared(element.getAttribute('style') ?? '', property);
  };
}

/** `CLASS PROPERTY` → colour, of the rules for dark programmes. */
function darkRules(sheet: string): Map<string, string> {
  const block = /@media \(prefers-color-scheme:dark\)\{((?:[^{}]*\{[^{}]*\})*)\}/.exec(sheet)?.[1] ?? '';
  const rules = [...block.matchAll(/\.([a-z-]+)\{(color|background-color):(#[0-9a-f]{6})!important\}/g)];
  return new Map(rules.map(([, name, property, colour = '']) => [`${name} ${property}`, colour]));
}

function declared(style: string, property: Property): string | undefined {
  const pairs = style.split(';').map((declaration) => declaration.split(':'));
  return pairs.find(([name]) => name?.trim() === property)?.[1]?.trim();
}

function nearest(element: HTMLElement, colour: (element: HTMLElement) => string | undefined): string | undefined {
  for (let one: HTMLElement | null = element; one !== null; one = one.parentNode) {
    const found = one.tagName === undefined ? undefined : colour(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
