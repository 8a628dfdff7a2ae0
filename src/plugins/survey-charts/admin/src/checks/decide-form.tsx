import { Button, Flex, Typography } from '@strapi/design-system';
import { type FormEvent, useId, useState } from 'react';
import { REASON_MAX, REASON_MIN } from '../../../checks/decision';
import { useText } from '../text';
import { ReasonInput } from './styles';

interface DecideFormProps {
  readonly kind: 'dismissed' | 'overridden';
  onDecide(reason: string): Promise<boolean>;
  onCancel(): void;
}

/** Asks for the reason of a decision. Not a `form`: it stands inside that of the entry. */
export function DecideForm({ kind, onDecide, onCancel }: DecideFormProps) {
  const say = useText();
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<'short' | 'failed' | undefined>(undefined);
  const [label, help] = [useId(), useId()];
  const decide = async () => {
    if (reason.trim().length < REASON_MIN) return setFault('short');
    const isKept = await onDecide(reason.trim());
    if (!isKept) setFault('failed');
  };
  const change = (event: FormEvent<HTMLTextAreaElement>) => setReason(event.currentTarget.value);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="label" htmlFor={label} variant="pi" fontWeight="bold">
        {say(`checks.reason.${kind}`)}
      </Typography>
      <ReasonInput
        id={label}
        // The editor asked for this field a moment ago.
        autoFocus
        rows={2}
        maxLength={REASON_MAX}
        value={reason}
        onChange={change}
        aria-invalid={fault === 'short'}
        aria-describedby={fault === undefined ? undefined : help}
      />
      {fault !== undefined && (
        <Typography id={help} tag="p" variant="pi" textColor="danger600" role="alert">
          {say(`checks.reason.${fault}`)}
        </Typography>
      )}
      <Flex gap={2} wrap="wrap">
        <Button size="S" onClick={decide}>
          {say(`checks.decide.${kind}`)}
        </Button>
        <Button size="S" variant="tertiary" onClick={onCancel}>
          {say('checks.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}
