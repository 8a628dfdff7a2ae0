import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** As in a spreadsheet: Enter and the arrows go to the cell below or above. Enter never sends the form. */
export function moveInColumn(event: KeyboardEvent<HTMLInputElement>): void {
  const step = STEPS[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const cell = event.currentTarget.closest('[data-column]');
  const column = cell?.getAttribute('data-column');
  const table = cell?.closest('table');
  if (cell === null || table === null || table === undefined) return;
  const cells = [...table.querySelectorAll('[data-column]')].filter(
    (one) => one.getAttribute('data-column') === column,
  );
  cells[cells.indexOf(cell) + step]?.querySelector('input')?.focus();
}
