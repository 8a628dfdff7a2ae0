import type { BlockExample } from '../define';

const image = {
  documentId: 'image-counter',
  url: '/uploads/loket.jpg',
  width: 1600,
  height: 900,
  alternativeText: 'Loket',
};

export const examples: readonly BlockExample[] = [
  {
    name: 'usual',
    language: 'nl',
    fields: {
      image,
      altText: 'Een vrouw helpt een oudere man aan het loket.',
      caption: 'Het loket van een gemeente.',
      credit: 'Foto: Redactie',
    },
  },
  { name: 'empty', language: 'nl', fields: {} },
  { name: 'decorative', language: 'nl', fields: { image, decorative: true } },
  { name: 'text forgotten', language: 'nl', fields: { image } },
  { name: 'decorative with a text', language: 'nl', fields: { image, decorative: true, altText: 'Een loket.' } },
  { name: 'English', language: 'en', fields: { image, altText: 'A woman helps an older man at the counter.' } },
];
