import type { ReactElement } from 'react';
import { ArticleBody } from '../../../plugins/survey-charts/channels/web';
import { LANGUAGES } from '../../../plugins/survey-charts/survey/language';
import { wordsOf } from '../../../plugins/survey-charts/words';
import { addressesOf, type Statement } from '../addresses';
import { ContactDetails } from './contact';
import type { Frame } from './frame';
import { Layout } from './layout';

/** Accessibility, privacy, contact: a text from the site settings, and how to reach us. */
export function StatementPage({ frame, name }: { readonly frame: Frame; readonly name: Statement }): ReactElement {
  const { language, settings, publicUrl } = frame;
  const title = wordsOf(language).interface.site[name];
  const alternates = LANGUAGES.filter((other) => other !== language).map((other) => ({
    language: other,
    path: addressesOf(other).statement(name),
  }));
  const meta = { title, path: addressesOf(language).statement(name), alternates, kind: 'website' } as const;
  return (
    <Layout frame={frame} meta={meta}>
      <header className="page-header">
        <h1>{title}</h1>
      </header>
      <div className="body">
        <ArticleBody nodes={settings.statements[name]} context={{ language, publicUrl, pictures: new Map() }} />
        {name !== 'privacy' && <ContactDetails frame={frame} />}
      </div>
    </Layout>
  );
}
