/** What this device kept under a name. A browser that keeps nothing (private, or forbidden) is as one that never did. */
export function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text on this device; an empty one is forgotten. */
export function write(key: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Nothing to be done: the setting holds as long as the page does.
  }
}
