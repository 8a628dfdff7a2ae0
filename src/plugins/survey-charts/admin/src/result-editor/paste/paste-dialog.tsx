import { Button, Field, Flex, Modal } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { LANGUAGES, type Language } from '../../../../survey/language';
import { controlStyle } from '../../fields/control-style';
import { NativeSelect } from '../../fields/native-select';
import { useText } from '../../text';
import { inputId, useResultEditor } from '../editor-context';
import { CheckField } from '../parts/check-field';
import { cellsOfText } from './cells-of-text';
import { clipboardCells, textOfCells } from './clipboard';
import { optionsOf } from './options';
import { PastePreview } from './paste-preview';
import type { ColumnChoice, PastedTable, Remark } from './pasted-table';
import { readTable } from './read-table';
import { RemarkList } from './remark-list';

interface PasteDialogProps {
  readonly text: string;
  /** What was wrong with figures that were pasted into cells. */
  readonly faults: readonly Remark[];
  readonly onTake: (table: PastedTable, language: Language) => void;
  readonly onClose: () => void;
}

/** A table as text, with what will be taken of it, before anything is. */
export function PasteDialog({ text: given, faults: before, onTake, onClose }: PasteDialogProps) {
  const editor = useResultEditor();
  const say = useText();
  const [text, setText] = useState(given);
  const [language, setLanguage] = useState<Language>(editor.language);
  const [isTurned, setTurned] = useState(false);
  const [choices, setChoices] = useState<ReadonlyMap<number, ColumnChoice>>(new Map());
  const cells = useMemo(() => {
    const found = cellsOfText(text);
    return isTurned ? (found[0] ?? []).map((_, column) => found.map((row) => row[column] ?? '')) : found;
  }, [text, isTurned]);
  const options = { ...optionsOf(editor), language };
  const table = readTable(cells, { ...options, choices });
  // A column that is left out stays in sight, to be taken after all.
  const read = new Map([...choices].filter(([, choice]) => choice !== 'skip'));
  const columns = readTable(cells, { ...options, choices: read }).columns;
  const isUnlabelled = table.answers.length > 0 && table.answers.every(({ label }) => label === '');
  const faults = text === given && before.length > 0 ? before : table.faults;
  const hasText = text.trim() !== '';
  const canTake = hasText && faults.length === 0 && !isUnlabelled;
  const id = (part: string) => inputId(editor.name, ['paste', part]);
  const write = (next: string) => {
    setText(next);
    setChoices(new Map());
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content data-survey-charts="paste">
        <Modal.Header closeLabel={say('paste.close')}>
          <Modal.Title>{say('paste.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Field.Root id={id('text')} hint={say('paste.help')}>
              <Field.Label>{say('paste.text')}</Field.Label>
              <Area
                id={id('text')}
                rows={7}
                lang={language}
                spellCheck={false}
                aria-describedby={`${id('text')}-hint`}
                value={text}
                onChange={({ target }) => write(target.value)}
                onPaste={(event) => {
                  // A web table comes in as a spreadsheet would copy it.
                  const copied = text.trim() === '' ? clipboardCells(event.clipboardData) : undefined;
                  if (copied === undefined) return;
                  event.preventDefault();
                  write(textOfCells(copied));
                }}
              />
              <Field.Hint />
            </Field.Root>
            <Field.Root id={id('language')}>
              <Field.Label>{say('paste.language')}</Field.Label>
              <NativeSelect
                id={id('language')}
                value={language}
                onChange={({ target }) => setLanguage(LANGUAGES.find((one) => one === target.value) ?? language)}
              >
                {LANGUAGES.map((one) => (
                  <option key={one} value={one}>
                    {say(`language.${one}`)}
                  </option>
                ))}
              </NativeSelect>
            </Field.Root>
            <CheckField
              id={id('turned')}
              label={say('paste.turned')}
              checked={isTurned}
              disabled={false}
              onChange={setTurned}
            />
            <div role="status">
              {hasText && (
                <RemarkList faults={faults} remarks={table.remarks} table={table} isUnlabelled={isUnlabelled} />
              )}
            </div>
            {hasText && !isUnlabelled && (
              <PastePreview
                id={id('column')}
                columns={columns}
                table={table}
                choices={choices}
                onChoose={(column, choice) => setChoices(new Map([...choices, [column, choice]]))}
              />
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button type="button" variant="tertiary" onClick={onClose}>
            {say('paste.cancel')}
          </Button>
          <Button type="button" disabled={!canTake} onClick={() => onTake(table, language)}>
            {say('paste.take')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

const Area = styled.textarea`
  ${controlStyle}
  font-family: monospace;
  white-space: pre;
  resize: vertical;
`;
