import { describe, expect, it } from '@jest/globals';
import { article, context } from '../../src/plugins/survey-charts/channels/example-article.test-helper';
import { newsletter } from '../../src/plugins/survey-charts/channels/newsletter';
import { exampleEmails } from './example-emails';
import { emailFaults, RULES } from './rules';

describe('the rules of e-mail', () => {
  it('hold for every example of every block', () => {
    expect(exampleEmails.length).toBeGreaterThan(40);
    expect(exampleEmails.flatMap(([name, html]) => emailFaults(html).map((fault) => `${name}: ${fault}`))).toEqual([]);
  });
});

/** By rule: what is done to a good e-mail so that it, and nothing else but what is named, finds a fault. */
const FAULTS: Readonly<Record<string, (html: string) => string>> = {
  'no-svg': (html) => html.replace('<h1', '<svg></svg><h1'),
  'no-data-addresses': (html) => html.replace(/ src="[^"]*"/, ' src="data:image/png;base64,AA=="'),
  'no-programme': (html) => html.replace('<h1', '<details></details><h1'),
  alt: (html) => html.replace(/ alt="[^"]+"/, ''),
  'picture-width': (html) => html.replace(/ width="360"/, ''),
  'table-width': (html) => html.replace('class="values" width="100%"', 'class="values"'),
  'layout-tables': (html) => html.replaceAll(' role="presentation"', ''),
  'data-tables': (html) => html.replace('<th scope="row"', '<th'),
  'no-link-around-table': (html) =>
    html.replace(/<table class="values".*?<\/table>/, '<a href="https://example.org/">$&</a>'),
  'absolute-links': (html) => html.replace('href="https://example.org/nl/artikelen/een"', 'href="/nl/artikelen/een"'),
  'link-text': (html) => html.replace(/(<a [^>]*>)Vragenlijst/, '$1'),
  'padding-on-cells': (html) => html.replace('<p style="margin', '<p style="padding:4px;margin'),
  'silent-space': (html) => html.replace(' aria-hidden="true"', ''),
  headings: (html) => html.replaceAll(/(<\/?)h2/g, '$1h3'),
  language: (html) => html.replace(' lang="nl"', ''),
  title: (html) => html.replace(/<title>.*?<\/title>/, ''),
  'colour-schemes': (html) => html.replace('<meta name="color-scheme" content="light dark">', ''),
  plate: (html) => html.replaceAll('s-plate', 's-card'),
  'contrast-light': (html) => html.replace('color:#524a42', 'color:#a09a94'),
  'contrast-dark': (html) => html.replace('class="i-subtle"', 'class=""'),
};

describe('a planted fault', () => {
  const good = newsletter.render(article, context).html;

  it('is there for every rule', () => {
    expect(Object.keys(FAULTS)).toEqual(RULES.map(({ id }) => id));
  });

  it.each(Object.entries(FAULTS))('is found: %s', (id, plant) => {
    const planted = plant(good);
    expect(planted).not.toBe(good);
    expect(emailFaults(planted).map((fault) => fault.split(':')[0])).toContain(id);
  });
});
