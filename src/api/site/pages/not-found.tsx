import type { ReactElement } from 'react';
import { Link } from '../../../plugins/survey-charts/channels/web';
import type { ArticleSummary } from '../../../plugins/survey-charts/document/summary';
import type { Language } from '../../../plugins/survey-charts/survey/language';
import { wordsOf } from '../../../plugins/survey-charts/words';
import { addressesOf } from '../addresses';
import { siteTexts } from '../texts';
import { ArticleList } from './article-list';
import { ContactDetails } from './contact';
import type { Frame } from './frame';
import { Layout } from './layout';

/** The version that there is, of an article that this language does not have. */
export interface OtherVersion {
  readonly language: Language;
  readonly slug: string;
  readonly title: string;
}

export interface NotFoundProps {
  readonly frame: Frame;
  readonly newest: readonly ArticleSummary[];
  readonly other?: OtherVersion | undefined;
}

/** Status 404, and still of use: the other language, the newest articles, people to ask. */
export function NotFound({ frame, newest, other }: NotFoundProps): ReactElement {
  const { language } = frame;
  const texts = wordsOf(language).interface.site;
  const title = other === undefined ? texts.notFoundTitle : texts.notInThisLanguage;
  return (
    <Layout frame={frame} meta={{ title, alternates: [], kind: 'website' }}>
      <header className="page-header">
        <h1>{title}</h1>
        {other === undefined ? <p className="intro">{texts.notFoundText}</p> : <Elsewhere other={other} />}
      </header>
      <section aria-labelledby="newest">
        <h2 id="newest">{texts.newest}</h2>
        <ArticleList language={language} items={newest} level={3} withSeries />
      </section>
      <section aria-labelledby="help">
        <h2 id="help">{siteTexts(language).helpTitle}</h2>
        <p>{siteTexts(language).helpText}</p>
        <ContactDetails frame={frame} />
      </section>
    </Layout>
  );
}

function Elsewhere({ other }: { readonly other: OtherVersion }): ReactElement {
  return (
    <p className="intro" lang={other.language}>
      {wordsOf(other.language).interface.article.otherLanguage}:{' '}
      <Link url={addressesOf(other.language).article(other.slug)} hrefLang={other.language}>
        {other.title}
      </Link>
    </p>
  );
}
