import { Field, Flex } from '@strapi/design-system';
import { valueAt } from '../../json';
import { useText } from '../../text';
import { inputId, useResultEditor } from '../editor-context';
import { columnPath, withColumnValue } from '../state/columns';
import { type Entry, readEntry } from '../state/entry';
import { NumberText } from '../table/number-text';
import { CheckField } from './check-field';

/** How many people answered; "not known" is an answer too. */
export function BaseNumber() {
  const { name, json, language, change, disabled, faultAt, touch } = useResultEditor();
  const say = useText();
  const path = [...columnPath(json, null), 'base', 'n'];
  const id = inputId(name, path);
  const stored = valueAt(json, path);
  const isUnknown = stored === 'unknown';
  const fault = faultAt(path);
  const write = (n: unknown) => change((old) => withColumnValue(old, null, ['base', 'n'], n));
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root id={id} error={fault}>
        <Field.Label>{say('result.base.n')}</Field.Label>
        <NumberText
          id={id}
          stored={isUnknown ? undefined : stored}
          disabled={disabled || isUnknown}
          fault={fault}
          onBlur={() => touch(path)}
          onText={(text) => write(baseAfter(readEntry(text, 'count', language)))}
        />
        <Field.Error />
      </Field.Root>
      <CheckField
        id={`${id}-unknown`}
        label={say('result.base.unknown')}
        checked={isUnknown}
        disabled={disabled}
        onChange={(on) => write(on ? 'unknown' : undefined)}
      />
    </Flex>
  );
}

/** What is stored of a typed base. */
export function baseAfter(entry: Entry): unknown {
  switch (entry.kind) {
    case 'number':
      return entry.value;
    case 'text':
      return entry.text;
    case 'empty':
      return undefined;
    case 'missing':
    case 'suppressed':
      return 'unknown';
  }
}
