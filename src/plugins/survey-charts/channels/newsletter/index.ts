import type { ArticleDocument, RenderContext } from '../../document/article';
import { EMAIL_REFUSE_FROM } from '../../document/email-limits';
import { wordsOf } from '../../words';
import { articleAddress } from '../article-address';
import type { Channel, Format, Refusal } from '../define';
import { type ArticleProps, FullArticle, TeaserArticle } from './article';
import { type NewsletterRendition, preheaderOf, renditionOf, tooLong } from './rendition';

export { type IssueDocument, type IssueItem, issuePage, issueRendition } from './issue';
export { type NewsletterRendition, tooLong } from './rendition';

const NAMES = { full: 'newsletter', teaser: 'newsletter-teaser' } as const;
const MIME = 'application/json; charset=utf-8';

type Form = keyof typeof NAMES;

function render(form: Form, article: ArticleDocument, { pictures, publicUrl }: RenderContext): NewsletterRendition {
  const { language, slug, title, series, summary, intro } = article;
  const page = articleAddress(publicUrl, language, slug);
  const parts: (props: ArticleProps) => ReturnType<typeof FullArticle> = form === 'full' ? FullArticle : TeaserArticle;
  return renditionOf((values) => ({
    language,
    subject: title,
    preheader: preheaderOf(summary[0], intro),
    sender: series?.title ?? new URL(publicUrl).host,
    online: { href: page, text: wordsOf(language).interface.newsletter.readOnline },
    children: parts({ article, level: 1, context: { language, publicUrl, pictures, values, page } }),
  }));
}

function formatsOf(form: Form): Readonly<Record<'html' | 'text', Format>> {
  return {
    html: { mime: 'text/html; charset=utf-8', render: (...of) => render(form, ...of).html },
    text: { mime: 'text/plain; charset=utf-8', render: (...of) => render(form, ...of).text },
  };
}

/** A whole article as an e-mail, as long as a mail programme shows all of it. */
export const newsletter: Channel<NewsletterRendition> = {
  name: NAMES.full,
  mime: MIME,
  formats: formatsOf('full'),
  render: (...of) => render('full', ...of),
  refuse(article, context): Refusal | undefined {
    const rendition = render('full', article, context);
    if (!tooLong(rendition)) return undefined;
    return {
      message: `The e-mail would be ${rendition.bytes} bytes; from ${EMAIL_REFUSE_FROM} on, mail programmes cut it off.`,
      details: { bytes: rendition.bytes, instead: NAMES.teaser },
    };
  },
};

/** What is offered for an article that is too long: summary, one finding with its chart and numbers, and a link. */
export const newsletterTeaser: Channel<NewsletterRendition> = {
  name: NAMES.teaser,
  mime: MIME,
  formats: formatsOf('teaser'),
  render: (...of) => render('teaser', ...of),
};
