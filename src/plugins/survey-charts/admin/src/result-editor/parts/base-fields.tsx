import { Typography } from '@strapi/design-system';
import { ROLES, type Role } from '../../../../survey/vocabulary';
import { Fieldset } from '../../fields/fieldset';
import { LanguageTexts } from '../../fields/language-texts';
import { arrayOf, textOf, valueAt } from '../../json';
import { useText } from '../../text';
import { inputId, useResultEditor } from '../editor-context';
import { columnPath, withColumnValue } from '../state/columns';
import { BaseNumber } from './base-number';
import { CheckField } from './check-field';
import { EveryoneAsked } from './everyone-asked';

/** Who answered, and how many: no percentage exists without its base. */
export function BaseFields() {
  const { name, json, change, disabled, faultAt, touch } = useResultEditor();
  const say = useText();
  const who = [...columnPath(json, null), 'base', 'who'];
  return (
    <Fieldset legend={say('result.base.legend')}>
      <EveryoneAsked />
      <Typography variant="pi">{say('result.base.who')}</Typography>
      <LanguageTexts
        name={inputId(name, who)}
        disabled={disabled}
        read={(language) => textOf(valueAt(json, [...who, language]))}
        write={(language, text) =>
          change((old) => withColumnValue(old, null, ['base', 'who', language], text === '' ? undefined : text))
        }
        error={(language) => faultAt([...who, language])}
        onBlur={(language) => touch([...who, language])}
      />
      <BaseNumber />
      <IncludedRoles />
    </Fieldset>
  );
}

/** Which answers the percentages are shares of: only asked where there is a choice. */
function IncludedRoles() {
  const { name, json, result, change, disabled } = useResultEditor();
  const say = useText();
  const present = ROLES.filter((role) => result.answers.some((answer) => answer.role === role));
  if (present.length < 2) return null;
  const path = [...columnPath(json, null), 'base', 'includes'];
  const included = arrayOf(valueAt(json, path));
  const toggle = (role: Role, on: boolean) => {
    const next = on ? [...included, role] : included.filter((one) => one !== role);
    change((old) => withColumnValue(old, null, ['base', 'includes'], next));
  };
  return (
    <Fieldset legend={say('result.base.includes')}>
      {present.map((role) => (
        <CheckField
          key={role}
          id={inputId(name, [...path, role])}
          label={say(`result.role.${role}`)}
          checked={included.includes(role)}
          disabled={disabled}
          onChange={(on) => toggle(role, on)}
        />
      ))}
    </Fieldset>
  );
}
