/** A capital for the first letter. "iPhone" keeps its own, and what does not start with a letter stays as it is. */
export function upperFirst(text: string): string {
  const [first = '', second = ''] = text;
  return second !== second.toLowerCase() ? text : first.toUpperCase() + text.slice(first.length);
}

/** After a colon. A sentence that starts with a label in quotes or a number stays as it is. */
export function lowerFirst(text: string): string {
  const [first = ''] = text;
  return first.toLowerCase() + text.slice(first.length);
}
