import { Flex, Typography } from '@strapi/design-system';
import type { Language } from '../../../survey/language';
import { textOf } from '../json';
import { ARTICLE_UID } from '../names';
import { OtherLanguages } from '../start/other-languages';
import { useText } from '../text';
import { useFormLanguage } from '../use-form-language';
import type { Panel } from './panel';
import { SeenLink } from './seen-link';
import { usePreviewLink } from './use-preview-link';

/** Where the site keeps its articles: addresses of the site never change. */
const FOLDERS: Readonly<Record<Language, string>> = { nl: 'artikelen', en: 'articles' };

/** Beside an article: its page, and the saved draft as readers will see it. */
export const articlePanel: Panel = ({ model, documentId, document, meta }) => {
  const say = useText();
  if (model !== ARTICLE_UID) return null;
  return {
    title: say('panel.article.title'),
    content: <ArticlePanel documentId={documentId} document={document} meta={meta} />,
  };
};

interface ArticlePanelProps {
  readonly documentId: string | undefined;
  readonly document: Readonly<Record<string, unknown>> | undefined;
  readonly meta: unknown;
}

function ArticlePanel({ documentId, document, meta }: ArticlePanelProps) {
  const say = useText();
  const language = useFormLanguage(document?.locale);
  if (documentId === undefined || document === undefined) {
    return <Typography tag="p">{say('panel.article.save-first')}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-survey-charts="article-panel">
      <PageLink status={document.status} slug={textOf(document.slug)} language={language} />
      <PreviewLink documentId={documentId} language={language} />
      <OtherLanguages documentId={documentId} language={language} meta={meta} />
    </Flex>
  );
}

interface PageLinkProps {
  readonly status: unknown;
  readonly slug: string;
  readonly language: Language;
}

function PageLink({ status, slug, language }: PageLinkProps) {
  const say = useText();
  if ((status !== 'published' && status !== 'modified') || slug === '') {
    return <Typography tag="p">{say('panel.article.not-published')}</Typography>;
  }
  return (
    <SeenLink href={`/${language}/${FOLDERS[language]}/${slug}`} isExternal>
      {say('panel.article.open')}
    </SeenLink>
  );
}

function PreviewLink({ documentId, language }: { readonly documentId: string; readonly language: Language }) {
  const say = useText();
  const preview = usePreviewLink(documentId, language);
  if (preview.state === 'ready') {
    return (
      <SeenLink href={preview.url} isExternal>
        {say('panel.article.preview')}
      </SeenLink>
    );
  }
  return (
    <Typography tag="p" role="status">
      {say(preview.state === 'failed' ? 'panel.article.preview-failed' : 'panel.article.preview-making')}
    </Typography>
  );
}
