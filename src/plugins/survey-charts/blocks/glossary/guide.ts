import type { Guide } from '../define';

export const guide: Guide = {
  nl: [
    'Legt moeilijke woorden uit. De lezer kan een woord openen op de plek waar het voor het eerst staat. Onderaan staat de hele lijst. In de e-mail en in wat er voorgelezen wordt, staat de lijst er ook in.',
    'Probeer eerst een makkelijker woord. Kan dat niet, leg het dan uit in één of twee korte zinnen. Schrijf het woord zoals het in de tekst staat.',
  ],
  en: [
    'Explains difficult words. A reader can open a word where it stands first. The whole list stands at the end. It is in the e-mail and in what is read aloud as well.',
    'Try an easier word first. If there is none, explain it in one or two short sentences. Write the word as it stands in the text.',
  ],
};
