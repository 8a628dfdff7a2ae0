import {
  keptReadingSettings,
  parseReadingSettings,
  READING_SETTING_NAMES,
  READING_SETTINGS,
  type ReadingSetting,
  type ReadingSettings,
} from '../reading-settings';
import { read, write } from './storage';

const KEY = 'reading-settings';
const SCREEN = 'screen';
const NEVER = 'not all';

/** Puts what the reader chose earlier on the page. Runs in the head, so before anything is painted. */
export function applyKept(): ReadingSettings {
  const settings = parseReadingSettings(read(KEY));
  apply(settings);
  return settings;
}

function apply(settings: ReadingSettings): void {
  const root = document.documentElement;
  for (const name of READING_SETTING_NAMES) {
    const choice = settings[name];
    if (choice === undefined) delete root.dataset[name];
    else root.dataset[name] = choice;
  }
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-scheme]')) {
    link.dataset.media ??= link.media;
    link.media = mediaOf(link.dataset.scheme, settings.scheme) ?? link.dataset.media;
  }
}

/** A style sheet for dark or for contrast goes by the device; by the reader where the reader chose. */
function mediaOf(sheet: string | undefined, chosen: string | undefined): string | undefined {
  if (sheet === chosen) return SCREEN;
  return sheet === 'dark' && chosen === 'light' ? NEVER : undefined;
}

/** Makes the panel work: what it holds is in the page already, hidden until there is a script. */
export function startSettings(kept: ReadingSettings): void {
  const button = document.querySelector<HTMLButtonElement>('.settings-button');
  const panel = document.getElementById('settings');
  if (button === null || panel === null) return;
  let settings = kept;
  const inputs = [...panel.querySelectorAll('input')];
  const show = () => {
    for (const input of inputs) input.checked = isChosen(input, settings);
  };
  const change = (next: ReadingSettings) => {
    settings = next;
    apply(settings);
    write(KEY, keptReadingSettings(settings));
    show();
  };
  show();
  panel.addEventListener('change', () => change(chosenIn(inputs)));
  panel.querySelector('.settings-reset')?.addEventListener('click', () => change({}));
  document.querySelector('.core-notice button')?.addEventListener('click', () => {
    change({ ...settings, core: undefined });
    document.querySelector<HTMLElement>('main')?.focus();
  });
  button.hidden = false;
  disclose(button, panel);
}

function isChosen(input: HTMLInputElement, settings: ReadingSettings): boolean {
  const name = nameOf(input);
  return name !== undefined && input.value === (settings[name] ?? READING_SETTINGS[name][0]);
}

function chosenIn(inputs: readonly HTMLInputElement[]): ReadingSettings {
  const chosen = inputs.filter((input) => input.checked).map((input) => [input.name, input.value]);
  return parseReadingSettings(new URLSearchParams(chosen).toString());
}

function nameOf(input: HTMLInputElement): ReadingSetting | undefined {
  return READING_SETTING_NAMES.find((name) => name === input.name);
}

function disclose(button: HTMLButtonElement, panel: HTMLElement): void {
  const set = (open: boolean) => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  const close = () => {
    set(false);
    button.focus();
  };
  button.addEventListener('click', () => set(panel.hidden));
  panel.querySelector('.settings-close')?.addEventListener('click', close);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
}
