import type { BlockExample } from '../define';
import { exampleFingerprint, exampleReference } from '../example-questions';
import type { ResultFields } from './fields';

type Form = ResultFields['form'];

const shown = (name: string, key: string, language: 'nl' | 'en' = 'nl', form: Form = 'automatic'): BlockExample => ({
  name,
  language,
  fields: { question: exampleReference(key), form },
});

const own = {
  finding: 'Gemeenten leveren de meeste deelnemers.',
  altText: 'Staafdiagram: bijna de helft van de deelnemers werkt bij een gemeente.',
  sentences: 'Bijna de helft werkt bij een gemeente.\nEen derde werkt bij het rijk.',
};

export const examples: readonly BlockExample[] = [
  shown('usual', 'employer'),
  { name: 'empty', language: 'nl', fields: {} },
  shown('zero', 'zero'),
  shown('missing', 'missing'),
  shown('suppressed', 'suppressed'),
  shown('numbers of people only', 'counted'),
  shown('longest labels', 'longest-labels'),
  shown('twelve answers', 'twelve-answers'),
  shown('decimals', 'decimals'),
  shown('scale', 'information'),
  shown('not reported', 'improvement'),
  shown('one answer known', 'counter'),
  shown('don’t know largest', 'online-share'),
  shown('several answers', 'films'),
  shown('groups and a sum', 'reclining'),
  shown('English', 'reclining', 'en'),
  shown('number', 'number'),
  shown('small share', 'small-share'),
  shown('groups that differ', 'by-age'),
  shown('groups in English', 'by-age', 'en'),
  shown('two sides', 'agreement', 'nl', 'diverging-bar'),
  shown('ring', 'two-parts', 'nl', 'donut'),
  shown('ten figures', 'two-parts', 'en', 'icons-10'),
  shown('margins', 'margins', 'nl', 'dot-interval'),
  shown('corrected', 'corrected'),
  shown('corrected, in English', 'corrected', 'en'),
  shown('question is an empty draft', 'draft-empty'),
  shown('labels lack in the language', 'draft-without-english', 'en'),
  {
    name: 'own texts',
    language: 'nl',
    fields: { question: exampleReference('employer'), ...own, fingerprint: exampleFingerprint('employer') },
  },
  {
    name: 'stale own texts',
    language: 'nl',
    fields: { question: exampleReference('employer'), ...own, fingerprint: 'of-other-figures' },
  },
  { name: 'unfit form', language: 'nl', fields: { question: exampleReference('twelve-answers'), form: 'donut' } },
  { name: 'question is gone', language: 'nl', fields: { question: exampleReference('no-such-question') } },
];
