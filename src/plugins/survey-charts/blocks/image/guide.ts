import type { Guide } from '../define';

export const guide: Guide = {
  nl: [
    'Voor een foto of tekening. Schrijf op wat er te zien is, voor wie de afbeelding niet ziet. Zegt de afbeelding niets extra’s? Vink dan Alleen versiering aan.',
    'Gebruik geen foto van een tabel, grafiek of tekst. Een schermlezer kan die niet lezen, en op een telefoon wordt het te klein.',
  ],
  en: [
    'For a photo or drawing. Write down what there is to see, for who cannot see it. Does the image add nothing? Then tick Only decoration.',
    'Use no picture of a table, chart or text. A screen reader can’t read it, and on a telephone it gets too small.',
  ],
};
