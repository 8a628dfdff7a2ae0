import { type CorpusArticle, fault, h, list, quote, result, text } from '../corpus-article';

export const aiTraining: CorpusArticle = {
  name: 'ai-training',
  language: 'nl',
  survey: 'ai-op-het-werk',
  inSeries: true,
  title: 'Wie leert ons met AI werken?',
  slug: 'wie-leert-ons-met-ai-werken',
  intro:
    'AI (kunstmatige intelligentie) is er ineens overal. Maar wie heeft geleerd hoe het werkt? Ruim een derde van de ambtenaren volgde een cursus.',
  summary: [],
  body: [
    text(
      h(2, 'De meeste mensen leren het zelf'),
      '58 procent van de deelnemers volgde geen cursus. Zij proberen het zelf uit, of vragen het aan een collega. Ruim een kwart volgde wel een cursus.',
      'Het verschil tussen beide groepen is significant. Dat zegt de onderzoeker.',
      '7 procent kan zich niet herinneren of er een cursus was.',
    ),
    result('ai-training'),
    text(
      h(2, 'Vertrouwen moet groeien'),
      '17 en 6 procent van de deelnemers zijn het respectievelijk eens en helemaal eens met de stelling over vertrouwen. Neutraal is 29 procent.',
      'Bij twijfel geldt: vraag het na. Dat zeggen ook de mensen die AI elke dag gebruiken. Dat is 12 procent.',
      'Er is geen enkele organisatie die niet met deze vragen zit.',
    ),
    quote('Ik typ er nooit namen van inwoners in. Dat moet je gewoon weten.', 'Medewerker van een gemeente'),
    text(
      h(2, 'Tips van collega’s'),
      'Vier tips kwamen vaak terug:',
      list(
        'Begin klein, met een brief of een verslag.',
        'Lees altijd na wat er staat.',
        'Deel geen gegevens van inwoners.',
        'Spreek af wie de 2 of 3 beste voorbeelden verzamelt.',
      ),
      'De organisatie dient hiertoe middelen beschikbaar te stellen. Meer tips vind je via [deze link](https://www.example.org/tips).',
    ),
    text(
      h(2, 'En de regels?'),
      'De regels worden op dit moment geschreven door juristen. Voor 17 procent zijn ze nu al heel duidelijk, voor nog eens 37 procent duidelijk. Heel onduidelijk zijn ze voor 15 procent.',
      'In de groene stukken van de cirkel zie je hoe dat verdeeld is.',
    ),
    result('ai-rules'),
  ],
  faults: [
    fault('summary-missing', 'summary', ''),
    fault('method-missing', 'body', ''),
    fault('number-other-label', 'body.0.text.1', 'Ruim een kwart volgde wel een cursus'),
    fault('margin-not-allowed', 'body.0.text.2', 'significant'),
    fault('number-other-label', 'body.2.text.1', 'Neutraal is 29 procent'),
    fault('double-negative', 'body.2.text.3', 'geen enkele organisatie die niet'),
    fault('jargon', 'body.4.text.3', 'dient'),
    fault('jargon', 'body.4.text.3', 'hiertoe'),
    fault('link-text', 'body.4.text.3', 'deze link'),
    fault('passive', 'body.5.text.1', 'worden op dit moment geschreven door juristen'),
    fault('number-other-label', 'body.5.text.1', 'Heel onduidelijk zijn ze voor 15 procent'),
    fault('needs-eyes', 'body.5.text.2', 'groene stukken'),
  ],
};
