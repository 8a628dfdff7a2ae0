import type { ArticleDocument, Pictures } from '../../document/article';
import type { BlockNode } from '../../document/nodes';
import type { Language } from '../../survey/language';
import { wordsOf } from '../../words';
import { articleAddress } from '../article-address';
import { FullArticle, TeaserArticle } from './article';
import { Blocks } from './blocks';
import { Box, Space } from './box';
import type { ValuesForm } from './context';
import { type EmailProps, emailHtml } from './email';
import { listed } from './listed';
import { type NewsletterRendition, preheaderOf, renditionOf } from './rendition';
import { Heading } from './text';

export interface IssueItem {
  readonly form: 'full' | 'teaser';
  /** Its body starts at heading level 3, and its ids are unique in the issue. */
  readonly article: ArticleDocument;
  readonly pictures: Pictures;
}

/** An issue of a newsletter in one language, with everything that is in it. */
export interface IssueDocument {
  readonly language: Language;
  readonly subject: string;
  readonly preheader: string;
  readonly intro: readonly BlockNode[];
  readonly items: readonly IssueItem[];
  /** Absolute address of its page on the site. */
  readonly page: string;
  /** Name of the publication. */
  readonly sender: string;
}

export function issueRendition(issue: IssueDocument, publicUrl: string): NewsletterRendition {
  return renditionOf(issueEmail(issue, publicUrl));
}

/** Its page on the site: the same, with a way to the site instead of to itself. A banner says that it is a preview. */
export function issuePage(issue: IssueDocument, publicUrl: string, banner?: string): string {
  const online = {
    href: `${publicUrl}/${issue.language}`,
    text: wordsOf(issue.language).interface.newsletter.toSite,
  };
  return emailHtml({ ...issueEmail(issue, publicUrl)('tables'), online, banner, isPage: true });
}

function issueEmail(issue: IssueDocument, publicUrl: string): (values: ValuesForm) => EmailProps {
  const { language, subject, preheader, intro, items, page, sender } = issue;
  const lead = items[0]?.article;
  return (values) => {
    const context = { language, publicUrl, values };
    return {
      language,
      subject,
      preheader: preheaderOf(preheader, lead?.summary[0], lead?.intro),
      sender,
      online: { href: page, text: wordsOf(language).interface.newsletter.readOnline },
      children: (
        <>
          <Heading level={1} className="title">
            {subject}
          </Heading>
          <Blocks nodes={intro} context={{ ...context, page, pictures: new Map() }} />
          {listed(items, ({ form, article, pictures }) => {
            const Part = form === 'full' ? FullArticle : TeaserArticle;
            const address = articleAddress(publicUrl, article.language, article.slug);
            return (
              <>
                <Space height={24} />
                <Box line="frame" style={{ padding: '28px 0 0', borderTop: '5px solid' }}>
                  <Part article={article} level={2} context={{ ...context, page: address, pictures }} />
                </Box>
              </>
            );
          })}
        </>
      ),
    };
  };
}
