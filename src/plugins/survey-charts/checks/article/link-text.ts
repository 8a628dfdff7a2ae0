import { type ArticleRule, issueOf } from '../rule';
import { sourceElements } from '../text/source';

const EMPTY =
  /^(?:klik(?: dan)? hier|hier|lees (?:hier )?(?:meer|verder)|meer(?: info(?:rmatie)?)?|(?:deze|de|via deze) (?:link|pagina|website)|link|website|(?:click )?here|read more|more(?: info(?:rmation)?)?|(?:this|the) (?:link|page|website)|learn more)[.!]?$/iu;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;

/** A link that does not say where it goes: voices list links without the words around them (WCAG 2.4.4, 2.4.9). */
export const linkText: ArticleRule = {
  id: 'link-text',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: ({ blocks }) =>
    sourceElements(blocks).flatMap(({ links, path }) =>
      links
        .map(({ text }) => text.trim())
        .filter((text) => EMPTY.test(text) || ADDRESS.test(text))
        .map((words) => issueOf(linkText, path, { words }, ADDRESS.test(words) ? 'link-text-address' : 'link-text')),
    ),
};
