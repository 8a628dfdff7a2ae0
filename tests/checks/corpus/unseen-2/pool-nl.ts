import { type CorpusArticle, fault, h, list, method, result, text } from '../corpus-article';

/** The Dutch half of an article in both languages: short, for a local paper. */
export const poolDutch: CorpusArticle = {
  name: 'pool-nl',
  language: 'nl',
  survey: 'zwembad-2026',
  inSeries: true,
  title: 'Het zwembad: fijn water, vieze kleedkamers?',
  slug: 'het-zwembad-fijn-water-vieze-kleedkamers',
  intro:
    'Het water is warm en de glijbaan is lang. Maar hoe schoon is het eigenlijk? 640 bezoekers vulden aan de kassa een lijst in.',
  summary: [
    '42 procent komt elke week.',
    '45 procent vindt de kleedkamers schoon of heel schoon.',
    'Bijna de helft wil dat het bad in de avond langer open is.',
  ],
  body: [
    text(
      h(2, 'Wie zwemt er?'),
      'Vaste klanten zijn er genoeg. 42 procent komt elke week en 7 procent elke dag.',
      'Meer dan de helft komt dus elke week of nog vaker.',
      'Elke maand komt 27 procent, minder vaak komt 21 procent. Voor 19 van de 640 bezoekers was het de eerste keer.',
      'Het bad van 25 meter is open sinds 1974. Een kaartje kost 5,50 euro en een kind tot 4 jaar zwemt gratis.',
    ),
    result('pool-visit'),
    text(
      h(2, 'De kleedkamers'),
      'Heel schoon, zegt 11 procent. 34 procent houdt het op schoon. Vies of heel vies is het volgens 30 procent.',
      'Ruim een vijfde zit ertussenin: niet schoon, niet vies.',
      'Heel vies vindt 21 procent het. Vooral de haren in het putje zijn een ergernis.',
      'De vloer wordt elke middag door twee schoonmakers gedweild. Dat duurt 40 minuten.',
      'De rode bolletjes op de kaart laten zien waar het misgaat.',
    ),
    result('pool-clean', { altText: 'Afbeelding met de oordelen over de kleedkamers', fingerprint: '*' }),
    text(
      h(2, 'Wensen'),
      'Bezoekers mochten meer dan één wens aankruisen. Langer open in de avond staat op nummer 1, met 48 procent.',
      'Warmer water (38 procent) en een lagere prijs (36 procent) volgen.',
      'Voor 41 procent mogen er meer banen komen. 14 procent droomt van een nieuwe glijbaan en 8 procent wil niets anders.',
      'De directeur belooft nu al:',
      list('op dinsdag open tot 22 uur', 'water van 29 graden', '2 keer per dag schoonmaken'),
    ),
    result('pool-wish'),
    text(
      h(2, 'De prijs'),
      'Wij vroegen 598 bezoekers die zelf betalen naar de prijs. De helft vindt die precies goed. 42 procent vindt zwemmen te duur.',
      'Vijf procent noemt het goedkoop. De KNZB kijkt mee naar de prijzen voor clubs.',
      'Voor vragen kun je kijken op [https://www.example.org/zwembad](https://www.example.org/zwembad).',
    ),
    result('pool-price'),
    text(
      h(2, 'De reis'),
      'Ruim de helft kwam met de fiets: 52 procent. Met de auto kwam 28 procent. De parkeerplaats heeft 60 plekken.',
    ),
    result('pool-travel'),
    method('zwembad-2026'),
  ],
  faults: [
    fault('majority-not', 'body.0.text.2', 'Meer dan de helft'),
    fault('number-other-label', 'body.2.text.3', 'Heel vies vindt 21 procent'),
    fault('passive', 'body.2.text.4', 'wordt elke middag door twee schoonmakers gedweild'),
    fault('needs-eyes', 'body.2.text.5', 'De rode bolletjes'),
    fault('alt-text-picture-of', 'body.3.altText', 'Afbeelding met'),
    fault('number-not-found', 'body.4.text.3', 'Voor 41 procent'),
    fault('abbreviation-unexplained', 'body.6.text.2', 'KNZB'),
    fault('link-text', 'body.6.text.3', 'https://www.example.org/zwembad'),
  ],
};
