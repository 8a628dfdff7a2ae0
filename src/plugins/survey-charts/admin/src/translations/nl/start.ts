import type { startEn } from '../en/start';

export const startNl: Readonly<Record<keyof typeof startEn, string>> = {
  'start.title': 'Begin',
  'start.survey': 'Nieuw onderzoek',
  'start.article': 'Nieuw artikel',
  'start.survey.title': 'Hoe verder',
  'start.survey.loading': 'De vragen van dit onderzoek worden gezocht…',
  'start.survey.none': 'Kies een onderzoek en bewaar. Daarna kun je hier verder.',
  'start.question': 'Nieuwe vraag van dit onderzoek',
  'start.article.about':
    '{count, plural, one {Nieuw artikel met de vraag van dit onderzoek} other {Nieuw artikel met de # vragen van dit onderzoek}}',
  'start.language.make': 'Maak de versie in het {language}',
  'start.language.open': 'Open de versie in het {language}',
  'start.failed': 'Het nieuwe item kon niet worden ingevuld. Kies zelf het onderzoek, of probeer het opnieuw.',
};
