import { type ArticleRule, issueOf } from '../rule';
import { sourceElements } from '../text/source';

const EMPTY =
  /^(?:(?:(?:klik|lees|bekijk|kijk|zie|download|vind|ga)(?: (?:dan|het|je|u))? )?hier(?: (?:verder|meer|te vinden|te lezen))?|(?:lees|bekijk|zie) (?:meer|verder)|meer(?: (?:info(?:rmatie)?|lezen|weten))?|(?:via )?(?:deze|dit|de|het) (?:link|pagina|website|site|rapport|artikel|document|onderzoek)|link|website|download|(?:(?:click|see|read|look|download) )?here|(?:read|learn|see|find out|view) more|more(?: info(?:rmation)?)?|(?:this|the) (?:link|page|website|site|report|article|document|survey)|[^\p{L}\p{N}]+)[.!?]?$/iu;
const ADDRESS = /^(?:(?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.(?:nl|org|com|net|eu|info|be|uk)(?:\/\S*)?)$/iu;

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
