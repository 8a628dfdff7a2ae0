import { Flex, IconButton } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useState } from 'react';
import { Fieldset } from '../../fields/fieldset';
import { LanguageTexts } from '../../fields/language-texts';
import { type JsonPath, textOf, valueAt, withValue } from '../../json';
import { useText } from '../../text';
import { inputId, useResultEditor } from '../editor-context';
import type { GroupingColumns } from '../state/columns';
import { removeGroup } from '../state/groups';

interface GroupNamesProps {
  readonly grouping: GroupingColumns;
  /** Place of the grouping among the others, from 0. */
  readonly index: number;
}

/** What groups are called, in each language, and what they are groups of. */
export function GroupNames({ grouping, index }: GroupNamesProps) {
  const { json, disabled, change, announce } = useResultEditor();
  const say = useText();
  const label = (path: JsonPath) => textOf(Object.values(Object(valueAt(json, [...path, 'label'])))[0]);
  // Open where a name lacks, as it is first shown: it must not close under the hand that gives the name.
  const [isOpen] = useState(() => [grouping, ...grouping.groups].some(({ path }) => label(path) === ''));
  return (
    <details open={isOpen}>
      <summary>
        {say('result.groups.names', { grouping: label(grouping.path) || say('result.groups.unnamed') })}
      </summary>
      <Flex direction="column" alignItems="stretch" gap={3} paddingTop={3}>
        <Fieldset legend={say('result.groups.of', { number: index + 1 })}>
          <NameTexts path={grouping.path} />
        </Fieldset>
        {grouping.groups.map(({ path }, place) => {
          const number = place + 1;
          return (
            <Fieldset
              key={path.join('.')}
              legend={say('result.groups.group', { number })}
              action={
                <IconButton
                  label={say('result.groups.delete', { group: label(path) || String(number) })}
                  disabled={disabled}
                  onClick={() => {
                    change((old) => removeGroup(old, index, place));
                    announce(say('result.groups.deleted', { group: label(path) || String(number) }));
                  }}
                >
                  <Trash />
                </IconButton>
              }
            >
              <NameTexts path={path} />
            </Fieldset>
          );
        })}
      </Flex>
    </details>
  );
}

function NameTexts({ path }: { readonly path: JsonPath }) {
  const { name, json, disabled, change, faultAt, touch } = useResultEditor();
  const label = [...path, 'label'];
  return (
    <LanguageTexts
      name={inputId(name, label)}
      disabled={disabled}
      read={(language) => textOf(valueAt(json, [...label, language]))}
      write={(language, text) => change((old) => withValue(old, [...label, language], text === '' ? undefined : text))}
      error={(language) => faultAt([...label, language])}
      onBlur={(language) => touch([...label, language])}
    />
  );
}
