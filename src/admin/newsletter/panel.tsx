import { Flex, Link, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { TestForm } from './test-form';
import { usePanelTexts } from './texts';
import { useDraft } from './use-draft';

const ISSUE = 'api::newsletter.newsletter-issue';
const FOLDERS: Readonly<Record<string, string>> = { nl: 'nieuwsbrief', en: 'newsletter' };

interface PanelProps {
  readonly model: string;
  readonly documentId?: string;
  readonly document?: Readonly<Record<string, unknown>>;
}

/** Beside an issue: its page, the saved draft with its size, and a test by e-mail. */
export function newsletterPanel({ model, documentId, document }: PanelProps) {
  const texts = usePanelTexts();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  if (model !== ISSUE) return null;
  if (documentId === undefined || document === undefined) {
    return { title: texts.title, content: <Typography tag="p">{texts.saveFirst}</Typography> };
  }
  const locale = query.plugins?.i18n?.locale ?? String(document.locale ?? 'nl');
  return {
    title: texts.title,
    content: (
      <Flex direction="column" alignItems="stretch" gap={4} width="100%" data-newsletter="panel">
        <PublishedLinks documentId={documentId} document={document} locale={locale} />
        <DraftLink documentId={documentId} locale={locale} version={String(document.updatedAt ?? 'new')} />
        <TestForm documentId={documentId} locale={locale} />
      </Flex>
    ),
  };
}

interface PublishedLinksProps {
  readonly documentId: string;
  readonly document: NonNullable<PanelProps['document']>;
  readonly locale: string;
}

/** Its page, and the e-mail for who sends it: nowhere else does its address stand. */
function PublishedLinks({ documentId, document, locale }: PublishedLinksProps) {
  const texts = usePanelTexts();
  const { status, slug } = document;
  if ((status !== 'published' && status !== 'modified') || typeof slug !== 'string') return null;
  const email = `/api/newsletter-issues/${documentId}/newsletter?locale=${locale}`;
  return (
    <>
      <Link href={`/${locale}/${FOLDERS[locale] ?? ''}/${slug}`} isExternal>
        {texts.open}
      </Link>
      <Link href={`${email}&format=html`} isExternal>
        {texts.email}
      </Link>
      <Link href={email} isExternal>
        {texts.emailParts}
      </Link>
    </>
  );
}

interface DraftLinkProps {
  readonly documentId: string;
  readonly locale: string;
  readonly version: string;
}

function DraftLink(props: DraftLinkProps) {
  const texts = usePanelTexts();
  const draft = useDraft(props.documentId, props.locale, props.version);
  if (draft === undefined) return null;
  if (draft === null) return <Typography tag="p">{texts.previewFailed}</Typography>;
  return (
    <>
      <Link href={draft.url} isExternal>
        {texts.preview}
      </Link>
      <Typography tag="p" role="status">
        {texts.size(String(Math.ceil(draft.bytes / 1000)))} {draft.large && texts.large}
      </Typography>
    </>
  );
}
