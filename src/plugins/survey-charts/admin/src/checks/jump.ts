import type { Path } from '../../../document/nodes';

/** Milliseconds between tries, and how often: a block that opens draws its fields a little later. */
const PAUSE = 100;
const TRIES = 20;

/** Brings the field of an issue into view and puts the caret there; opens its block first. False: it is not in the form. */
export async function jumpTo(path: Path): Promise<boolean> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const field = fieldAt(path);
    if (field !== undefined) {
      field.scrollIntoView({ block: 'center' });
      field.focus();
      return true;
    }
    if (attempt === 0 && !openBlock(path)) return false;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return false;
}

function fieldAt(path: Path): HTMLElement | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const name = path.slice(0, length).join('.');
    const found = document.querySelector(`[name="${CSS.escape(name)}"], [id="${CSS.escape(name)}"]`);
    if (found instanceof HTMLElement && found.getClientRects().length > 0) return found;
  }
  const block = blockAt(path);
  const editor = path[2] === 'text' ? block?.querySelector('[data-slate-editor=true]') : undefined;
  if (editor instanceof HTMLElement) return editor;
  const input = isOpen(block) && path[2] !== 'text' ? block?.querySelector('input, textarea, select') : undefined;
  return input instanceof HTMLElement ? input : undefined;
}

/** The item of the list of blocks; the content-manager gives it no name. */
function blockAt([field, index]: Path): HTMLElement | undefined {
  if (field !== 'body' || typeof index !== 'number') return undefined;
  const items = [...document.querySelectorAll('form ol > li, main ol > li')].filter(
    (item) =>
      item instanceof HTMLElement &&
      item.querySelector(':scope h3 button[aria-expanded], :scope button[aria-expanded][data-state]') !== null,
  );
  const item = items[index];
  return item instanceof HTMLElement ? item : undefined;
}

function triggerOf(block: HTMLElement | undefined): HTMLElement | undefined {
  const trigger = block?.querySelector('button[aria-expanded][data-state]');
  return trigger instanceof HTMLElement ? trigger : undefined;
}

function isOpen(block: HTMLElement | undefined): boolean {
  return triggerOf(block)?.getAttribute('aria-expanded') === 'true';
}

function openBlock(path: Path): boolean {
  const block = blockAt(path);
  const trigger = triggerOf(block);
  if (trigger === undefined) return false;
  if (!isOpen(block)) trigger.click();
  return true;
}
