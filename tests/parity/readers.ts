import MarkdownIt from 'markdown-it';
import type { Language } from '../../src/plugins/survey-charts/survey/language';
import { linesOf } from './pair';
import { readApp } from './read-app';
import { readDocument } from './read-document';
import { readEmail } from './read-email';
import { readAtom, readJsonFeed } from './read-feed';
import { readHtml } from './read-html';
import { readScript, readSsml, saidAloud } from './read-speech';
import { readText } from './read-text';
import type { ArticleReference, Read, Reader } from './reader';

const FOLDERS = {
  nl: { articles: 'artikelen', series: 'reeksen' },
  en: { articles: 'articles', series: 'series' },
} as const;

const page = ({ language, slug }: ArticleReference) => `/${language}/${FOLDERS[language].articles}/${slug}`;
const feed =
  (ending: string) =>
  ({ language, series }: ArticleReference) =>
    `/${language}/${FOLDERS[language].series}/${series}/feed.${ending}`;
const rendition =
  (name: string, format = '') =>
  ({ documentId, language }: ArticleReference) =>
    `/api/survey-articles/${documentId}/${name}?locale=${language}${format === '' ? '' : `&format=${format}`}`;

const markdown = new MarkdownIt();
const tableRow = (label: string) => new RegExp(`<tr><th scope="row"[^>]*>${label}</th>.*?</tr>`, 'g');
/** Both parts of an e-mail say the same, or nothing is read. */
function readBoth(body: string, language: Language): Read {
  const { html, text } = JSON.parse(body);
  const [one, other] = [readEmail(html, language), readText(text, language)];
  const pairs = (read: Read) => JSON.stringify([...linesOf(read.pairs)].sort());
  if (pairs(one) !== pairs(other)) throw new Error('The plain part does not say what the HTML says.');
  return one;
}

const item = (label: string) => new RegExp(`\\n- ${label}: .*`, 'g');
const line = (label: string) => new RegExp(`\\n${label}: .*`, 'g');

/** The channels that are no rendition of one article at an address of its own. */
const SITE: Readonly<Record<string, Reader>> = {
  page: { address: page, keys: true, read: (body, { language }) => readHtml(body, language), row: tableRow },
  'feed.xml': { address: feed('xml'), keys: false, read: readAtom, row: tableRow },
  'feed.json': {
    address: feed('json'),
    keys: false,
    read: readJsonFeed,
    row: (label) => new RegExp(`<tr><th scope=\\\\"row\\\\"[^>]*>${label}</th>.*?</tr>`, 'g'),
  },
};

/** An e-mail, and each of its parts by itself. */
function email(name: string, teaser = false): Readonly<Record<string, Reader>> {
  return {
    [name]: {
      address: rendition(name),
      keys: false,
      teaser,
      read: (body, { language }) => readBoth(body, language),
      row: (label) =>
        new RegExp(`<tr><th scope=\\\\"row\\\\"[^>]*>${label}<.*?</tr>|\\\\n- ${label}: (?:(?!\\\\n).)*`, 'g'),
    },
    [`${name}?format=html`]: {
      address: rendition(name, 'html'),
      keys: false,
      teaser,
      read: (body, { language }) => readEmail(body, language),
      row: (label) => new RegExp(`<tr><th scope="row"[^>]*>${label}<.*?</tr>`, 'g'),
    },
    [`${name}?format=text`]: {
      address: rendition(name, 'text'),
      keys: false,
      teaser,
      read: (body, { language }) => readText(body, language),
      row: item,
    },
  };
}

/** Every registered rendition, by name and `?format=`: `parity.test.ts` asks the server which there are. */
export const RENDITIONS: Readonly<Record<string, Reader>> = {
  app: {
    address: rendition('app'),
    keys: true,
    read: (body, { language }) => readApp(JSON.parse(body), language),
    row: (label) => new RegExp(`\\{"key":"[^"]*","label":"${label}",[^\\]]*\\]\\},?`, 'g'),
  },
  text: {
    address: rendition('text'),
    keys: false,
    read: (body, { language }) => readText(body, language),
    row: item,
  },
  ...email('newsletter'),
  ...email('newsletter-teaser', true),
  'text?format=markdown': {
    address: rendition('text', 'markdown'),
    keys: false,
    read: (body, { language }) => readDocument(markdown.render(body), language),
    row: (label) => new RegExp(`\\n\\| ${label} \\|.*`, 'g'),
  },
  speech: {
    address: rendition('speech'),
    keys: false,
    said: saidAloud,
    read(body, { language }) {
      const { ssml, text } = JSON.parse(body);
      const [one, other] = [readSsml(ssml, language), readScript(text, language)];
      if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error('The SSML does not say what the script says.');
      return one;
    },
    row: (label) => new RegExp(`<s>${label}: [^<]*</s>|\\\\n${label}: [^\\\\]*`, 'g'),
  },
  'speech?format=ssml': {
    address: rendition('speech', 'ssml'),
    keys: false,
    said: saidAloud,
    read: (body, { language }) => readSsml(body, language),
    row: (label) => new RegExp(`<s>${label}: [^<]*</s>`, 'g'),
  },
  'speech?format=text': {
    address: rendition('speech', 'text'),
    keys: false,
    said: saidAloud,
    read: (body, { language }) => readScript(body, language),
    row: line,
  },
};

export const READERS: Readonly<Record<string, Reader>> = { ...SITE, ...RENDITIONS };
