import { Grid } from '@strapi/design-system';
import { KINDS } from '../../../../survey/vocabulary';
import { Fieldset } from '../../fields/fieldset';
import { valueAt, withValue } from '../../json';
import { useText } from '../../text';
import { inputId, useResultEditor } from '../editor-context';
import { CheckField } from './check-field';
import { DecimalsField } from './decimals-field';
import { PathSelect } from './path-select';

/** What kind of question it is, and what its figures are. */
export function KindFields() {
  const { name, json, change, disabled } = useResultEditor();
  const say = useText();
  const isTrue = (key: string) => valueAt(json, [key]) === true;
  const check = (
    key: 'ordered' | 'complete' | 'weighted',
    label: string,
    isOn: boolean,
    value: (on: boolean) => boolean,
  ) => (
    <CheckField
      id={inputId(name, [key])}
      label={label}
      checked={isOn}
      disabled={disabled}
      onChange={(on) => change((old) => withValue(old, [key], value(on)))}
    />
  );
  return (
    <Fieldset legend={say('result.kind.legend')}>
      <Grid.Root gap={4}>
        <Grid.Item col={8} s={12} direction="column" alignItems="stretch">
          <PathSelect
            label={say('result.kind.legend')}
            path={['kind']}
            empty={valueAt(json, ['kind']) === undefined ? say('result.kind.choose') : undefined}
            choices={KINDS.map((value) => ({ value, text: say(`result.kind.${value}`) }))}
          />
        </Grid.Item>
        <Grid.Item col={4} s={12} direction="column" alignItems="stretch">
          <DecimalsField />
        </Grid.Item>
      </Grid.Root>
      {check('ordered', say('result.kind.ordered'), isTrue('ordered'), (on) => on)}
      {check('complete', say('result.kind.partial'), valueAt(json, ['complete']) === false, (on) => !on)}
      {check('weighted', say('result.kind.weighted'), isTrue('weighted'), (on) => on)}
    </Fieldset>
  );
}
