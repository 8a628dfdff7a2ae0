import { type CorpusArticle, fault, h, list, text } from '../corpus-article';

/** About the demo's own survey, and written in a hurry: no figure and no method block tells how many took part. */
export const counter: CorpusArticle = {
  name: 'counter',
  language: 'nl',
  survey: 'ambtenarenpanel-online',
  inSeries: true,
  title: 'Wat ambtenaren zien aan het loket',
  slug: 'wat-ambtenaren-zien-aan-het-loket',
  intro: '',
  summary: ['59 procent mist contact met mensen.', '41 procent vindt de dienstverlening verbeterd.'],
  body: [
    text(
      h(2, 'Online is niet voor iedereen'),
      'Een paspoort haal je aan het loket, een vergunning vraag je online aan. Volgens 59 procent van de ambtenaren neemt virtueel werken contactmomenten weg. 17 procent vindt dat het meevalt.',
      'Een op de drie ambtenaren vindt dat inwoners tevreden zijn met de online dienstverlening.',
      'Twee derde zegt dat er mensen zijn die hulp willen aan een loket of via de telefoon.',
    ),
    text(
      h(2, 'Beter of slechter?'),
      '41 procent vindt de dienstverlening verbeterd. 36 procent ziet dat het gelijk is gebleven en 16 procent vindt het verslechterd.',
      'Voor 53 procent is goed tot zeer goed duidelijk wat de softwarepakketten kunnen. 23 procent is niet op de hoogte.',
      'Ambtenaren die digitaal fit zijn, zijn in de meerderheid: 68 procent zegt ja.',
      'De informatiehuishouding is op orde, zegt 35 procent. 31 procent zit ertussenin.',
    ),
    text(
      h(2, 'Wie vulden de vragen in?'),
      'Ruim de helft is man: 52 procent. Bijna de helft werkt bij een gemeente, 34 procent bij de rijksoverheid en 9 procent bij een waterschap. 5 procent werkt bij een zbo.',
      'Van de deelnemers is 6 procent ouder dan 65 en 17 procent jonger dan 40. 77 procent zit daartussen.',
      'Zie de figuur hieronder, aan de linkerkant.',
    ),
    text(
      h(2, 'Drie wensen'),
      list('meer loketten in dorpen', 'bellen zonder keuzemenu', 'een bezoek thuis binnen 5 dagen'),
      'Het realiseren van deze wensen kost tijd. In 2025 werd er al 2 miljoen euro voor uitgetrokken.',
    ),
  ],
  faults: [
    fault('intro-missing', 'intro', ''),
    fault('method-missing', 'body', ''),
    fault('percent-without-base', 'body.0.text.1', '59 procent'),
    fault('number-other-label', 'body.0.text.3', 'Twee derde'),
    fault('number-other-label', 'body.1.text.1', '16 procent vindt het verslechterd'),
    fault('number-other-label', 'body.1.text.4', '35 procent'),
    fault('number-other-label', 'body.1.text.4', '31 procent'),
    fault('needs-eyes', 'body.2.text.3', 'aan de linkerkant'),
    fault('jargon', 'body.3.text.2', 'Het realiseren van'),
    fault('passive', 'body.3.text.2', 'werd er al 2 miljoen euro voor uitgetrokken'),
    fault('abbreviation-unexplained', 'body.2.text.1', 'zbo'),
  ],
};
