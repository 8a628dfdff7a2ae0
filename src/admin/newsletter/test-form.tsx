import { Button, Field, Flex, Typography } from '@strapi/design-system';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { type FormEvent, useState } from 'react';
import { valueAt } from '../../plugins/survey-charts/admin/src/json';
import { usePanelTexts } from './texts';

interface TestFormProps {
  readonly documentId: string;
  readonly locale: string;
}

/** Sends the saved draft to the addresses that the editor types. They are forgotten with the page. */
export function TestForm({ documentId, locale }: TestFormProps) {
  const texts = usePanelTexts();
  const { post } = useFetchClient();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');

  async function send(): Promise<void> {
    setSaid(texts.sending);
    const addresses = typed.split(/[\s,;]+/).filter((address) => address !== '');
    try {
      const { data } = await post<{ sent: number; failed: number }>('/newsletter/test', {
        documentId,
        locale,
        addresses,
      });
      setSaid(texts.sent(data.sent, data.failed));
    } catch (error) {
      setSaid(texts.faults[faultOf(error)]);
    }
  }

  // The edit form stands around this panel: a form of its own in it is no HTML.
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {texts.test}
      </Typography>
      <Field.Root name="newsletter-test" hint={texts.hint}>
        <Field.Label>{texts.addresses}</Field.Label>
        <Field.Input
          type="text"
          value={typed}
          autoComplete="off"
          onChange={({ target }: FormEvent<HTMLInputElement> & { target: HTMLInputElement }) => setTyped(target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Button type="button" variant="secondary" onClick={() => void send()}>
        {texts.send}
      </Button>
      <Typography tag="p" role="status">
        {said}
      </Typography>
    </Flex>
  );
}

function faultOf(error: unknown): 'no-smtp' | 'addresses' | 'limit' | 'other' {
  if (!isFetchError(error)) return 'other';
  if (error.status === 429) return 'limit';
  const reason = valueAt(error.response?.data, ['error', 'details', 'reason']);
  return reason === 'no-smtp' || reason === 'addresses' ? reason : 'other';
}
