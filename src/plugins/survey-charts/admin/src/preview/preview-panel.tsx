import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { isObject } from '../json';
import { ARTICLE_UID } from '../names';
import type { Panel } from '../panels/panel';
import { useText } from '../text';
import { useFormLanguage } from '../use-form-language';
import { useMay } from '../use-may';
import { PreviewDialog } from './preview-dialog';

/** Beside an article: the way to its preview, saved or not. Only for who may see it. */
export const previewPanel: Panel = ({ model, documentId, document }) => {
  const say = useText();
  const may = useMay('preview.see');
  if (model !== ARTICLE_UID || !may) return null;
  return {
    title: say('preview.title'),
    content: <PreviewPanel documentId={documentId ?? ''} locale={document?.locale} />,
  };
};

function PreviewPanel({ documentId, locale }: { readonly documentId: string; readonly locale: unknown }) {
  const say = useText();
  const language = useFormLanguage(locale);
  const values = useForm('PreviewPanel', (form) => form.values);
  const [shown, setShown] = useState<unknown>();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-survey-charts="preview-panel">
      <Typography tag="p">{say('preview.help')}</Typography>
      <Button variant="secondary" onClick={() => setShown(values)}>
        {say('preview.open')}
      </Button>
      {isObject(shown) && (
        <PreviewDialog documentId={documentId} language={language} values={shown} onClose={() => setShown(undefined)} />
      )}
    </Flex>
  );
}
