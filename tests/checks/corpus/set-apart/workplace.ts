import { type CorpusArticle, fault, h, image, method, result, text } from '../corpus-article';

export const workplace: CorpusArticle = {
  name: 'workplace',
  language: 'nl',
  survey: 'hybride-werken',
  inSeries: true,
  title: 'Een goede plek om te werken',
  slug: 'een-goede-plek-om-te-werken',
  intro:
    'Een bureau bij het raam, of een tafel in de kantine? 812 ambtenaren gaven een oordeel over hun werkplek. Bijna zes op de tien zijn tevreden.',
  summary: [
    '58 procent is tevreden of heel tevreden.',
    '22 procent is ontevreden of heel ontevreden.',
    'Een op de vijf is heel ontevreden.',
    'De helft komt naar kantoor voor de gezelligheid.',
  ],
  body: [
    text(
      h(2, 'Tevreden, maar niet over alles'),
      '42 procent is tevreden en 16 procent heel tevreden. Een vijfde van de ambtenaren, 20 procent, is neutraal.',
      'Van de jongste groep, jonger dan 30 jaar, is twee derde tevreden of heel tevreden. Van de 391 mensen van 30 tot 50 jaar is dat 57 procent.',
      'Op kantoren van na 2015 is vaak minder plek: 7 bureaus voor 10 mensen.',
    ),
    result('workplace', {
      finding: 'Ruim de helft van de ambtenaren is tevreden of heel tevreden: 58 procent.',
      fingerprint: '*',
    }),
    image(
      '/uploads/bureau.jpg',
      'Een bureau met twee schermen, een plant, een kop koffie, een stapel papieren, een telefoon, een lamp en aan de muur een kalender van vorig jaar',
      '',
    ),
    text(
      h(2, 'Waarom ga je?'),
      'Mensen gaan vooral voor het overleg (68 procent). 30 procent gaat omdat het moet van de baas. Een rustige werkplek is voor 6 procent de reden.',
      'Drie kwart van de deelnemers komt voor de gezelligheid.',
      h(3, 'Samen eten'),
      'Veel teams eten samen. Dat kost niets en het helpt, schrijven deelnemers.',
    ),
    result('office-reason'),
    text(
      h(2, 'Thuis of niet?'),
      '12 procent werkt nooit thuis en 13 procent werkt vier of vijf dagen thuis. Daartussen zit de grootste groep. Die werkt 2 dagen thuis: 26 procent.',
      '**Wat vinden leidinggevenden?**',
      'Leidinggevenden willen vaak dat hun team minstens 2 dagen op kantoor is. Het is essentieel dat zij dit tijdig kenbaar maken, zodat medewerkers hun afspraken thuis en op het werk daar zo goed mogelijk op kunnen afstemmen.',
    ),
    method('hybride-werken'),
  ],
  faults: [
    fault('number-other-label', 'summary', 'Een op de vijf is heel ontevreden'),
    fault('small-base-told', 'body.0.text.2', 'jonger dan 30 jaar'),
    fault('alt-text-too-long', 'body.2.altText', 'Een bureau met twee schermen'),
    fault('number-other-label', 'body.3.text.1', 'Een rustige werkplek is voor 6 procent'),
    fault('number-not-found', 'body.3.text.2', 'Drie kwart'),
    fault('number-other-label', 'body.5.text.1', '26 procent'),
    fault('heading-fake', 'body.5.text.2', 'Wat vinden leidinggevenden?'),
    fault('sentence-too-long', 'body.5.text.3', 'Het is essentieel dat'),
    fault('jargon', 'body.5.text.3', 'kenbaar maken'),
  ],
};
