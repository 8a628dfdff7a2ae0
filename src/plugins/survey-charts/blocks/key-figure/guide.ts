import type { Guide } from '../define';

export const guide: Guide = {
  nl: [
    'Laat één getal groot zien. Gebruik het voor het getal dat een lezer moet onthouden, en hoogstens één keer in een artikel. Het getal komt uit de vraag: je kunt het hier niet verkeerd typen.',
    'Vul bij Antwoord de sleutel in. Die staat in de tabel van de vraag.',
  ],
  en: [
    'Shows one number, large. Use it for the number that a reader should remember, once in an article at most. The number comes from the question: it can’t be mistyped here.',
    'Fill in the key at Answer. It stands in the table of the question.',
  ],
};
