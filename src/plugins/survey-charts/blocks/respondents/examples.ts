import type { BlockExample } from '../define';
import { exampleReference } from '../example-questions';

const part = (label: string, key: string) => ({ label, question: exampleReference(key) });

export const examples: readonly BlockExample[] = [
  {
    name: 'usual',
    language: 'nl',
    fields: { title: 'Leeftijd en werkgever', parts: [part('Leeftijd', 'age'), part('Werkgever', 'employer')] },
  },
  { name: 'empty', language: 'nl', fields: {} },
  {
    name: 'part without question',
    language: 'nl',
    fields: { title: '', parts: [{ label: 'Leeftijd' }, part('', 'age')] },
  },
  { name: 'suppressed', language: 'nl', fields: { title: 'Deelnemers', parts: [part('App', 'suppressed')] } },
  {
    name: 'longest labels',
    language: 'nl',
    fields: { title: 'Deelnemers', parts: [part('Nadelen', 'longest-labels'), part('Provincie', 'twelve-answers')] },
  },
  {
    name: 'English',
    language: 'en',
    fields: { title: 'Age and employer', parts: [part('Age', 'age'), part('Employer', 'employer')] },
  },
];
