/** A difficult word opens its explanation in place; without a script it is a link to the list at the end. */
export function startTerms(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
    const explanation = document.getElementById(link.hash.slice(1))?.parentElement?.querySelector('dd')?.textContent;
    if (explanation) link.replaceWith(...disclosure(link, explanation));
  }
}

function disclosure(link: HTMLAnchorElement, explanation: string): readonly HTMLElement[] {
  const button = document.createElement('button');
  const note = document.createElement('span');
  note.id = `explanation-${link.hash.slice(1)}`;
  note.className = 'explanation';
  note.textContent = explanation;
  button.type = 'button';
  button.className = 'term';
  button.append(...link.childNodes);
  button.setAttribute('aria-controls', note.id);
  const set = (open: boolean) => {
    note.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  set(false);
  button.addEventListener('click', () => set(note.hidden));
  button.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') set(false);
  });
  return [button, note];
}
