import { type CorpusArticle, fault, glossary, h, list, method, quote, result, text } from './corpus-article';

/** Mostly about numbers: wrong ones, ones with the wrong answer, and words of amount. */
export const homeWorking: CorpusArticle = {
  name: 'home-working',
  language: 'nl',
  survey: 'hybride-werken',
  inSeries: true,
  title: 'Twee dagen thuis is het gewoonst',
  slug: 'twee-dagen-thuis',
  intro:
    'Sinds 2020 werken veel ambtenaren een deel van de week thuis. Wij vroegen 812 ambtenaren hoe dat gaat. Een derde werkt twee dagen thuis, en bijna de helft ziet genoeg van de collega’s.',
  summary: [
    '32 procent werkt 2 dagen thuis.',
    '12 procent werkt nooit thuis.',
    '58 procent is tevreden over de werkplek op kantoor.',
    '23 procent ziet genoeg van de collega’s.',
  ],
  body: [
    text(
      h(2, 'Hoe vaak werken ambtenaren thuis?'),
      'De meeste ambtenaren werken één tot drie dagen per week thuis. 17 procent doet dat één dag, 32 procent twee dagen en 26 procent drie dagen.',
      'Een kleine groep is bijna altijd thuis: 15 procent werkt vier of vijf dagen vanaf de eigen tafel. In 2019 lag dat volgens het CBS nog op 6 procent.',
      'Ongeveer een op de acht gaat elke dag naar kantoor.',
    ),
    result('home-days'),
    text(
      h(2, 'Tevreden over het bureau'),
      'Op kantoor staat niet voor iedereen een vast bureau klaar. Toch is ruim de helft tevreden of heel tevreden over de werkplek. Ontevreden is 42 procent.',
      'Heel tevreden en heel ontevreden zijn 16 en 7 procent, respectievelijk. Een vijfde is neutraal.',
      'Van de ambtenaren jonger dan 30 is 66 procent tevreden of heel tevreden. Bij 50-plussers is dat 59 procent.',
    ),
    result('workplace'),
    text(
      h(2, 'Zie je je collega’s nog?'),
      'De meerderheid ziet genoeg van de collega’s: 49 procent is het daarmee eens. 23 procent is het oneens.',
      'Ruim een kwart heeft geen mening. De rest, 24 procent, is het niet eens en niet oneens.',
    ),
    result('colleagues'),
    quote('Op dinsdag is het hier zo vol dat ik maar weer naar huis ga.', 'Beleidsmedewerker bij een provincie'),
    text(
      h(2, 'Wat helpt?'),
      'Deelnemers noemen drie dingen die het thuiswerken makkelijker maken:',
      list(
        'een vaste dag met het hele team',
        'een goede stoel voor thuis',
        'om 10 uur beginnen met overleg, niet om 8 uur',
      ),
      'Dit onderzoek is niet representatief. De foutmarge is 3 procent, dus de verschillen zijn klein.',
    ),
    method('hybride-werken'),
    glossary(['hybride', 'Voor een deel thuis en voor een deel op kantoor.']),
  ],
  faults: [
    fault('number-other-label', 'summary', '23 procent ziet genoeg van de collega’s'),
    fault('number-other-label', 'body.0.text.2', '15 procent'),
    fault('abbreviation-unexplained', 'body.0.text.2', 'CBS'),
    fault('number-other-label', 'body.2.text.1', 'Ontevreden is 42 procent'),
    fault('small-base-told', 'body.2.text.3', 'jonger dan 30'),
    fault('majority-not', 'body.4.text.1', 'De meerderheid'),
    fault('number-other-label', 'body.4.text.2', 'Ruim een kwart heeft geen mening'),
    fault('margin-not-allowed', 'body.7.text.3', 'De foutmarge'),
  ],
};
