import { type CorpusArticle, fault, glossary, h, method, result, text } from './corpus-article';

/** Numbers of nets and an own finding that contradicts its figure. */
export const aiAtWork: CorpusArticle = {
  name: 'ai-at-work',
  language: 'nl',
  survey: 'ai-op-het-werk',
  inSeries: false,
  title: 'AI op het werk: vaak geprobeerd, weinig vertrouwd',
  slug: 'ai-op-het-werk',
  intro: 'Computers kunnen steeds meer. Wij vroegen 536 ambtenaren of zij AI gebruiken, en of zij het vertrouwen.',
  summary: [
    '35 procent gebruikt AI elke dag of elke week.',
    '42 procent gebruikt nooit AI.',
    '23 procent vertrouwt wat AI vertelt.',
    'Voor 26 procent zijn de afspraken onduidelijk.',
    '35 procent volgde een cursus.',
    '58 procent volgde geen cursus.',
    'Dat is jammer.',
  ],
  body: [
    text(
      h(2, 'Vier op de tien doen het nooit'),
      'AI is een computerprogramma dat zelf teksten of plaatjes maakt. 12 procent gebruikt het elke dag. Nog eens 23 procent doet dat elke week.',
      '42 procent gebruikt het nooit. Een klein deel, 2 procent, weet niet of het programma AI is.',
    ),
    result('ai-use', { finding: 'Bijna de helft gebruikt elke dag AI: 47 procent.', fingerprint: '*' }),
    text(
      h(2, 'Weinig vertrouwen'),
      'Wie AI gebruikt, gelooft niet alles. 17 procent is het eens met de zin ‘Ik vertrouw wat AI mij vertelt’. 6 procent is het helemaal eens.',
      'Daar staat een grotere groep tegenover: 42 procent is het oneens of helemaal oneens. Bijna een derde is neutraal.',
      'Hoewel er binnen veel organisaties inmiddels afspraken zijn gemaakt over het gebruik van dit soort programma’s, blijkt uit de antwoorden dat lang niet iedereen weet wat daar precies in staat en voor wie ze gelden.',
    ),
    result('ai-trust'),
    text(
      h(2, 'Niet iedereen kent de afspraken'),
      '460 ambtenaren gaven antwoord op de vraag over de afspraken. Voor 54 procent zijn die duidelijk of heel duidelijk. 25 procent vindt de afspraken onduidelijk of heel onduidelijk.',
      'Een op de vijf ambtenaren is neutraal.',
      'Het is niet ongebruikelijk dat een team zelf regels bedenkt. De CISO en de FG kijken dan mee.',
    ),
    result('ai-rules'),
    text(
      h(2, 'Cursus gemist'),
      'Ruim een derde volgde een cursus over AI. 58 procent deed dat niet en 7 procent weet het niet meer.',
      'Organisaties kunnen met betrekking tot scholing meer doen. Zij kunnen lessen faciliteren, ook voor mensen zonder kantoorbaan.',
    ),
    result('ai-training'),
    method('ai-op-het-werk'),
    glossary(['AI', 'Kunstmatige intelligentie: een computer die dingen doet waar je hersens voor nodig hebt.']),
  ],
  faults: [
    fault('series-missing', 'series', ''),
    fault('summary-too-long', 'summary', 'Dat is jammer.'),
    fault('own-text-contradicts', 'body.1.finding', 'Bijna de helft gebruikt elke dag AI: 47 procent'),
    fault('sentence-too-long', 'body.2.text.3', 'Hoewel er binnen veel organisaties'),
    fault('net-of-rounded', 'body.4.text.1', '25 procent'),
    fault('double-negative', 'body.4.text.3', 'niet ongebruikelijk'),
    fault('abbreviation-unexplained', 'body.4.text.3', 'CISO'),
    fault('abbreviation-unexplained', 'body.4.text.3', 'FG'),
    fault('jargon', 'body.6.text.2', 'met betrekking tot'),
    fault('jargon', 'body.6.text.2', 'faciliteren'),
  ],
};
