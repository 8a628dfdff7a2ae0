import { type ClipboardEvent, createContext, type ReactNode, useContext, useState } from 'react';
import type { Language } from '../../../../survey/language';
import { useText } from '../../text';
import { type ResultEditor, useResultEditor } from '../editor-context';
import { gridColumns } from '../state/columns';
import { CELL } from '../table/cell-keys';
import { applyBlock } from './apply-block';
import { type AppliedTable, applyTable } from './apply-table';
import type { Cells } from './cells-of-text';
import { clipboardCells, textOfCells } from './clipboard';
import { layoutOf } from './layout';
import { optionsOf } from './options';
import { PasteDialog } from './paste-dialog';
import type { PastedTable, Remark } from './pasted-table';
import { readTable } from './read-table';

interface Pasting {
  /** Opens the dialog with a text in it. */
  open(text: string, faults?: readonly Remark[]): void;
}

const PastingContext = createContext<Pasting | undefined>(undefined);

export function usePasting(): Pasting {
  const pasting = useContext(PastingContext);
  if (pasting === undefined) throw new Error('Pasting is asked for outside of the result editor.');
  return pasting;
}

/**
 * Takes tables that are pasted anywhere among its children. What is understood to the last cell is taken at once (one step
 * back brings the old figures again); all else is shown first, and nothing is overwritten.
 */
export function PasteArea({ children }: { readonly children: ReactNode }) {
  const editor = useResultEditor();
  const [opened, setOpened] = useState<{ readonly text: string; readonly faults: readonly Remark[] }>();
  const take = useTaking();
  const open = (text: string, faults: readonly Remark[] = []) => setOpened({ text, faults });
  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const cells = editor.disabled ? undefined : clipboardCells(event.clipboardData);
    if (cells === undefined) return;
    event.preventDefault();
    if (layoutOf(cells).labels === undefined && event.target instanceof HTMLInputElement) {
      const faults = pasteFigures(editor, cells, event.target);
      if (faults.length > 0) open(textOfCells(cells), faults);
      else take.said(cells.length);
      return;
    }
    const table = readTable(cells, optionsOf(editor));
    if (table.faults.length === 0 && table.remarks.length === 0) take.table(table, editor.language);
    else open(textOfCells(cells));
  };
  return (
    <PastingContext.Provider value={{ open }}>
      <div onPaste={onPaste}>{children}</div>
      {opened !== undefined && (
        <PasteDialog
          {...opened}
          onTake={(table, language) => {
            take.table(table, language);
            setOpened(undefined);
          }}
          onClose={() => setOpened(undefined)}
        />
      )}
    </PastingContext.Provider>
  );
}

/** Takes what was read, and says what was taken. */
function useTaking() {
  const { json, change, announce } = useResultEditor();
  const say = useText();
  return {
    table(table: PastedTable, language: Language) {
      const applied: AppliedTable = applyTable(json, table, language);
      change((old) => (old === json ? applied.json : applyTable(old, table, language).json));
      const total = table.totalHolds === true ? ` ${say('paste.total-holds')}` : '';
      const kind =
        applied.kind === undefined ? '' : ` ${say('paste.kind-read', { kind: say(`result.kind.${applied.kind}`) })}`;
      announce(say('paste.taken', { filled: applied.filled, added: applied.added }) + kind + total);
    },
    said: (rows: number) => announce(say('paste.figures-taken', { rows })),
  };
}

/** Figures without labels: into the cells from `target` on. What could not be, changes nothing. */
function pasteFigures({ json, change }: ResultEditor, cells: Cells, target: HTMLInputElement): readonly Remark[] {
  const all = gridColumns(json);
  const inRow = [...(target.closest('tr')?.querySelectorAll(`input[${CELL}]`) ?? [])];
  const columns = inRow.slice(inRow.indexOf(target)).flatMap((cell) => all.get(cell.getAttribute(CELL) ?? '') ?? []);
  const answer = target.closest('tr')?.sectionRowIndex ?? 0;
  const { headings } = layoutOf(cells);
  const body = cells.filter((row, index) => !headings.includes(index) && row.some((cell) => cell !== ''));
  const { json: next, faults } = applyBlock(json, body, { columns, answer });
  if (faults.length === 0) change(() => next);
  return faults;
}
