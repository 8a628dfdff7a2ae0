import type { ComponentLabels } from '../component';
import type { ImageFields } from './fields';

export const labels: ComponentLabels<ImageFields> = {
  nl: {
    name: 'Afbeelding',
    description: 'Een foto of tekening, met een tekst voor wie die niet ziet.',
    fields: {
      image: { label: 'Afbeelding' },
      altText: {
        label: 'Wat er te zien is',
        help: 'Voor wie de afbeelding niet ziet. Begin niet met ‘afbeelding van’.',
      },
      decorative: { label: 'Alleen versiering', help: 'De afbeelding zegt niets wat de tekst niet zegt.' },
      caption: { label: 'Bijschrift' },
      credit: { label: 'Maker' },
    },
  },
  en: {
    name: 'Image',
    description: 'A photo or drawing, with a text for who cannot see it.',
    fields: {
      image: { label: 'Image' },
      altText: { label: 'What there is to see', help: 'For who cannot see the image. Do not start with “image of”.' },
      decorative: { label: 'Only decoration', help: 'The image says nothing that the text does not say.' },
      caption: { label: 'Caption' },
      credit: { label: 'Maker' },
    },
  },
};
