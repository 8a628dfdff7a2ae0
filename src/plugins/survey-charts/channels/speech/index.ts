import type { ArticleDocument } from '../../document/article';
import { wordsOf } from '../../words';
import { correctionNodes } from '../correction-nodes';
import type { Channel } from '../define';
import { createMemory } from './memory';
import { nodesSpeech } from './nodes';
import { plainScript } from './plain';
import { type SaidParagraph, say } from './say';
import { type Paragraph, paragraph, running } from './script';
import { ssmlScript } from './ssml';

export interface Speech {
  /** SSML 1.1. */
  readonly ssml: string;
  /** The same words, one sentence a line. */
  readonly text: string;
}

const ssml = (article: ArticleDocument, said = scriptOf(article)) => ssmlScript(article.title, article.language, said);
const text = (article: ArticleDocument, said = scriptOf(article)) => plainScript(said);

/** The whole article for a voice: numbers and abbreviations are written out as a person says them. */
export const speech: Channel<Speech> = {
  name: 'speech',
  mime: 'application/json; charset=utf-8',
  formats: {
    ssml: { mime: 'application/ssml+xml; charset=utf-8', render: (article) => ssml(article) },
    text: { mime: 'text/plain; charset=utf-8', render: (article) => text(article) },
  },
  render(article) {
    const said = scriptOf(article);
    return { ssml: ssml(article, said), text: text(article, said) };
  },
};

function scriptOf(article: ArticleDocument): readonly SaidParagraph[] {
  const { language, title, intro, summary, body, byline } = article;
  const texts = wordsOf(language).interface.article;
  const part = (words: string) => running(words, language);
  const paragraphs: readonly Paragraph[] = [
    ...paragraph('long', [part(title)]),
    ...paragraph('medium', dates(article).map(part)),
    ...paragraph('medium', [part(intro)]),
    ...(summary.length === 0 ? [] : paragraph('long', [part(texts.summary)])),
    ...paragraph('medium', summary.map(part)),
    ...nodesSpeech([...body, ...correctionNodes(article)], createMemory()),
    ...(byline === '' ? [] : paragraph('long', [part(`${texts.byline} ${byline}`)])),
  ];
  return say(paragraphs);
}

function dates({ language, publicationDate, updated }: ArticleDocument): readonly string[] {
  const words = wordsOf(language);
  const { article } = words.interface;
  const day = (iso: string | undefined) => (iso === undefined ? undefined : words.date(iso));
  const [published, changed] = [day(publicationDate), day(updated)];
  return [
    ...(published === undefined ? [] : [`${article.published} ${published}`]),
    ...(changed === undefined || changed === published ? [] : [`${article.updated} ${changed}`]),
  ];
}
