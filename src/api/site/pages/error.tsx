import type { ReactElement } from 'react';
import { wordsOf } from '../../../plugins/survey-charts/words';
import type { Frame } from './frame';
import { Layout } from './layout';

/** Status 500. It asks nothing of the database: that may be what is broken. */
export function ErrorPage({ frame }: { readonly frame: Frame }): ReactElement {
  const texts = wordsOf(frame.language).interface.site;
  return (
    <Layout frame={frame} meta={{ title: texts.errorTitle, alternates: [], kind: 'website' }}>
      <header className="page-header">
        <h1>{texts.errorTitle}</h1>
        <p className="intro">{texts.errorText}</p>
      </header>
    </Layout>
  );
}
