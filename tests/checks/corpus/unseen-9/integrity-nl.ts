import { type CorpusArticle, fault, h, image, method, quote, result, text } from '../corpus-article';

/** The Dutch half of an article in both languages, for the members of a panel. */
export const integrityDutch: CorpusArticle = {
  name: 'integrity-nl',
  language: 'nl',
  survey: 'integriteit-2026',
  inSeries: true,
  title: 'Durf jij aan de bel te trekken?',
  slug: 'durf-jij-aan-de-bel-te-trekken',
  intro:
    'Integriteit klinkt groot, maar het zit vaak in kleine dingen. In april 2026 vroegen wij de leden van ons panel ernaar. 1.846 ambtenaren deden mee.',
  summary: [
    'Ruim de helft praat een paar keer per jaar of vaker over integriteit: 53 procent.',
    '52 procent durft een misstand te melden.',
    'Vier op de tien gaan met een dilemma eerst naar een collega.',
    'Ruim een derde kreeg het afgelopen jaar een cadeau aangeboden.',
  ],
  body: [
    text(
      h(2, 'Praten helpt, maar wie begint?'),
      'Praten over lastige keuzes maakt het werk makkelijker. 38 procent van de 1.846 ambtenaren doet dat een paar keer per jaar. Nog eens 15 procent praat er elke maand over.',
      'Samen zijn dat 970 mensen, ruim de helft. Een op de vijf houdt het op één keer per jaar: 21 procent. En 23 procent zegt: nooit.',
      'Een overleg met het team duurt vaak een uur. Trek daar eens een kwartier voor uit, schrijft Joke (58) uit Assen.',
      'Zij doet dit zelf sinds 2019, elke eerste dinsdag om 9.30 uur. Er staat dan altijd taart op tafel.',
    ),
    result('integrity-talk', {
      finding: 'Van de ambtenaren praat 38 procent elke maand met het team over integriteit.',
      fingerprint: '*',
    }),
    text(
      h(2, 'Melden: wie durft?'),
      'Dan de moeilijkste vraag. De stelling was: ik durf een misstand op mijn werk te melden. Alle 1.846 leden gaven antwoord. 17 procent is het helemaal eens en 34 procent is het eens.',
      'Tel je die twee op, dan kom je op 51 procent.',
      'Een op de vijf kiest neutraal. Een kwart is het oneens of helemaal oneens, en 3 procent heeft geen mening.',
      'Wie leiding geeft, durft meer. Van de 412 leidinggevenden is 70 procent het eens of helemaal eens. Bij de 1.434 medewerkers is dat 46 procent.',
      'Dat is een verschil van 24 procentpunt. Zie het als een reden om eens door te praten.',
      'Elke melding bij het meldpunt wordt door twee mensen gelezen. Binnen 7 dagen krijg je antwoord.',
    ),
    result('integrity-report'),
    image(
      '/uploads/vergadertafel.jpg',
      'Foto van een lege vergadertafel met twaalf stoelen en een kan water',
      'Hier begint het gesprek.',
    ),
    text(
      h(2, 'Een bos bloemen of een etentje'),
      'Wat bood iemand van buiten je aan? Deze vraag vulden 1.812 ambtenaren in. Zij konden meer dan één antwoord kiezen.',
      'Een cadeau komt het meest voor: 616 van hen kregen er een aangeboden. Een maaltijd volgt met 34 procent.',
      'Een kaartje voor sport of theater kreeg 8 procent aangeboden, en een reis 2 procent. Daar staat 49 procent tegenover die niets kreeg aangeboden.',
      'De grens ligt bij veel werkgevers op 50 euro. Een bos bloemen van 20 euro mag dus, een duur horloge niet.',
      'Lees het na in artikel 8 van de Ambtenarenwet 2017. Of vraag het aan iemand die de regels kent.',
    ),
    text(
      h(2, 'Bij wie klop je aan?'),
      'Stel: je twijfelt over een opdracht. De meeste ambtenaren gaan dan eerst naar een collega.',
      'Daarna komt de leidinggevende, met 35 procent van de 1.846 leden. De vertrouwenspersoon is de eerste keus van 12 procent.',
      'Naar de ondernemingsraad stapt 1 procent. En 7 procent gaat naar niemand: dat zijn 138 mensen.',
    ),
    result('integrity-who'),
    quote('Ik vroeg mijn chef om raad. Dat was spannend, maar het luchtte op.', 'Lid van het panel, 41 jaar'),
    text(
      h(2, 'Hoe verder?'),
      'Met zoveel deelnemers zijn deze uitkomsten representatief voor alle ambtenaren.',
      'Wij sturen de antwoorden middels een brief naar de minister. Zij antwoordt meestal binnen 6 weken.',
      'Zelf een dilemma voorleggen? [Klik hier](https://www.example.org/dilemma) of bel op werkdagen 070 123 45 67.',
      'Op 8 oktober 2026 is er een avond over dit onderwerp in Utrecht, van 19.30 tot 21 uur.',
    ),
    method('integriteit-2026'),
  ],
  faults: [
    fault('own-text-contradicts', 'body.1.finding', '38 procent'),
    fault('net-of-rounded', 'body.2.text.2', '51 procent'),
    fault('passive', 'body.2.text.6', 'wordt door twee mensen gelezen'),
    fault('alt-text-picture-of', 'body.4.altText', 'Foto van'),
    fault('number-other-label', 'body.5.text.2', 'Een maaltijd volgt met 34 procent'),
    fault('number-not-found', 'body.5.text.3', '49 procent tegenover die niets kreeg aangeboden'),
    fault('majority-not', 'body.6.text.1', 'De meeste ambtenaren'),
    fault('margin-not-allowed', 'body.9.text.1', 'representatief'),
    fault('jargon', 'body.9.text.2', 'middels'),
    fault('link-text', 'body.9.text.3', 'Klik hier'),
  ],
};
