import { useField } from '@strapi/strapi/admin';
import { type ComponentType, isValidElement, type ReactNode } from 'react';
import { isObject, textOf, valueAt } from '../json';

/** What our custom fields' inputs get. */
export interface CustomInputProps {
  readonly name: string;
  readonly value: unknown;
  /** Takes the new value of the field. */
  readonly onChange: (value: unknown) => void;
  readonly disabled: boolean;
  readonly required: boolean;
  readonly label: ReactNode;
  readonly labelAction: ReactNode;
  readonly hint: ReactNode;
  readonly error: string | undefined;
  /** The attribute of Strapi's schema. */
  readonly attribute: unknown;
}

/** Makes the component that Strapi wants of an input: Strapi hands on untyped props, which are read here, once. */
export function customInput(Input: ComponentType<CustomInputProps>): ComponentType<object> {
  return function CustomInput(props) {
    const name = textOf(valueAt(props, ['name']));
    const { value, onChange, error } = useField(name);
    const given = isObject(props) ? props : {};
    return (
      <Input
        name={name}
        value={value}
        onChange={(next) => onChange(name, next)}
        disabled={given.disabled === true}
        required={given.required === true}
        label={nodeOf(given.label)}
        labelAction={nodeOf(given.labelAction)}
        hint={nodeOf(given.hint)}
        error={error}
        attribute={given.attribute}
      />
    );
  };
}

function nodeOf(value: unknown): ReactNode {
  if (typeof value === 'string' || isValidElement(value)) return value;
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string' || isValidElement(one)) : undefined;
}
