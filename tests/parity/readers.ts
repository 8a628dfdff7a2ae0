import MarkdownIt from 'markdown-it';
import { readApp } from './read-app';
import { readDocument } from './read-document';
import { readAtom, readJsonFeed } from './read-feed';
import { readHtml } from './read-html';
import { readScript, readSsml, saidAloud } from './read-speech';
import { readText } from './read-text';
import type { ArticleReference, Reader } from './reader';

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
    row: (label) => new RegExp(`\\n- ${label}: .*`, 'g'),
  },
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
