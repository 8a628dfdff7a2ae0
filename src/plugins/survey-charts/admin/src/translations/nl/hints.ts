import type { hintsEn } from '../en/hints';

export const hintsNl: Readonly<Record<keyof typeof hintsEn, string>> = {
  'hint.slug': 'Het laatste deel van het adres: kleine letters, cijfers en streepjes.',
  'hint.survey.name': 'Een korte naam voor de redactie. Lezers zien die niet.',
  'hint.survey.title': 'Zo heet het onderzoek voor lezers.',
  'hint.survey.population': 'Over wie het gaat, in het meervoud: ‘ambtenaren’.',
  'hint.survey.sampleType': 'Hoe mensen bij het onderzoek kwamen. In een open panel geven mensen zichzelf op.',
  'hint.survey.invited': 'Hoeveel mensen gevraagd zijn. Leeg: niet bekend.',
  'hint.survey.respondents': 'Hoeveel mensen meededen. Leeg: niet bekend.',
  'hint.survey.mode': 'Hoe de vragen gesteld zijn: online, per telefoon, op papier.',
  'hint.survey.recruitment': 'Hoe de deelnemers gevonden zijn.',
  'hint.survey.weighting': 'Waarop de antwoorden gewogen zijn. Niet gewogen? Kies ‘niet van toepassing’.',
  'hint.survey.sponsor': 'Wie betaalde.',
  'hint.survey.conductedBy': 'Wie het onderzoek uitvoerde.',
  'hint.survey.limitations': 'Wat een lezer moet weten voordat die de cijfers gelooft.',
  'hint.survey.source': 'De regel onder elke grafiek: naam van de bron, en de licentie.',
  'hint.survey.questionnaire': 'De vragen zoals ze gesteld zijn, als bestand.',
  'hint.question.key':
    'Deel van het adres van de grafiek, zoals ‘online-share’. Na het publiceren kan dit niet meer veranderen.',
  'hint.question.survey': 'Het onderzoek waarin deze vraag gesteld is.',
  'hint.question.corrections':
    'Klopte een gepubliceerd cijfer niet? Verbeter het en schrijf hier wat er anders is. Lezers zien dit.',
  'hint.series.description': 'Eén of twee zinnen op de pagina van de reeks.',
  'hint.article.series': 'De reeks artikelen waar dit artikel bij hoort.',
  'hint.article.surveys': 'De onderzoeken waar het artikel over gaat, het belangrijkste eerst.',
  'hint.article.intro': 'Twee of drie zinnen waardoor een lezer verder wil lezen.',
  'hint.article.summary': 'Het artikel in hoogstens vijf korte zinnen, elk op een eigen regel.',
  'hint.article.byline': 'Wie het schreef.',
  'hint.article.corrections':
    'Klopte de tekst niet? Verbeter die en schrijf hier wat er anders is. Voor cijfers doe je dit bij de vraag.',
  'hint.article.publicationDate':
    'Vult zich bij de eerste publicatie. Verander dit alleen voor een artikel van vóór deze site.',
};
