/** A text of a survey's row in both languages. */
export const known = (nl: string, en: string) => ({ state: 'known', text: { nl, en } });
