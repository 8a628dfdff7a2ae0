/** A button for each table, which the style sheet shows only to a reader who wants tables closed. */
export function startTables(): void {
  const panel = document.getElementById('settings');
  if (panel === null) return;
  const { showTable = '', hideTable = '' } = panel.dataset;
  for (const table of document.querySelectorAll<HTMLTableElement>('.figure-table')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button table-button';
    const set = (open: boolean) => {
      table.classList.toggle('shown', open);
      button.setAttribute('aria-expanded', String(open));
      button.textContent = open ? hideTable : showTable;
    };
    set(false);
    button.addEventListener('click', () => set(!table.classList.contains('shown')));
    table.before(button);
  }
}
