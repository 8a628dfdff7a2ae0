/** Name of the text of one choice: `choice.form.bar`. The field's name may be a path: `body.2.form`. */
export function choiceTextKey(name: string, choice: string): string {
  return `choice.${name.split('.').at(-1) ?? name}.${choice}`;
}
