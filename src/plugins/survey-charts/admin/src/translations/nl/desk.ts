import type { deskEn } from '../en/desk';

export const deskNl: Readonly<Record<keyof typeof deskEn, string>> = {
  'desk.points.title': 'Open punten',
  'desk.points.error': '{count, plural, one {# fout} other {# fouten}}',
  'desk.points.warning': '{count, plural, other {# keer let op}}',
  'desk.points.review': '{count, plural, other {# om zelf na te kijken}}',
  'desk.points.none': 'Geen',
  'desk.points.failed': 'Nu niet bekend',
  'desk.open.title': 'Artikelen met open punten',
  'desk.open.none': 'Geen artikel heeft fouten of iets om op te letten.',
  'desk.newest.title': 'Nieuwste publicaties',
  'desk.newest.none': 'Er is nog niets gepubliceerd.',
  'desk.untitled': 'Artikel zonder titel',
};
