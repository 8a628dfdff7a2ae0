import type { KeyboardEvent } from 'react';

/** Marks an input as a cell that the arrows lead to. */
export const CELL = 'data-cell';

const LINES: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };
const SIDES: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * As in a spreadsheet: Enter and the arrows lead to the next cell, typing over a cell replaces it, Delete empties it, F2 lets
 * the cursor into it. The inputs stay plain ones (docs/adr/0012): what is selected whole is a cell, and what has a cursor in
 * it is a text, in which left and right do what they always do. Enter never sends the form.
 */
export function moveAmongCells(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const input = event.currentTarget;
  if (event.key === 'F2') {
    input.setSelectionRange(input.value.length, input.value.length);
    event.preventDefault();
    return;
  }
  const line = LINES[event.key];
  const side = SIDES[event.key];
  if (line !== undefined) {
    event.preventDefault();
    focusCell(below(input, event.key === 'Enter' && event.shiftKey ? -1 : line));
  } else if (side !== undefined && !event.shiftKey && isWhole(input)) {
    event.preventDefault();
    focusCell(beside(input, side));
  }
}

function isWhole(input: HTMLInputElement): boolean {
  return input.selectionStart === 0 && input.selectionEnd === input.value.length;
}

function focusCell(input: HTMLInputElement | undefined): void {
  input?.focus();
  input?.select();
}

function cellsIn(root: Element | null | undefined, filter = ''): readonly HTMLInputElement[] {
  return [...(root?.querySelectorAll<HTMLInputElement>(`input[${CELL}]${filter}`) ?? [])];
}

function below(input: HTMLInputElement, step: number): HTMLInputElement | undefined {
  const column = CSS.escape(input.getAttribute(CELL) ?? '');
  const cells = cellsIn(input.closest('table'), `[${CELL}="${column}"]`);
  return cells[cells.indexOf(input) + step];
}

function beside(input: HTMLInputElement, step: number): HTMLInputElement | undefined {
  const cells = cellsIn(input.closest('tr'));
  return cells[cells.indexOf(input) + step];
}
