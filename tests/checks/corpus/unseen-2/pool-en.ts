import { type CorpusArticle, fault, h, image, method, result, text } from '../corpus-article';

/** The English half of an article in both languages, translated in a hurry: one label has no English. */
export const poolEnglish: CorpusArticle = {
  name: 'pool-en',
  language: 'en',
  survey: 'zwembad-2026',
  inSeries: true,
  title: 'The pool: nice water, dirty changing rooms?',
  slug: 'the-pool-nice-water-dirty-changing-rooms',
  intro:
    'The water is warm and the slide is long. But how clean is it really? 640 visitors filled in a form at the till.',
  summary: [],
  body: [
    text(
      h(2, 'Who comes to swim?'),
      'Regulars are easy to find: 42 percent come every week and 7 percent every day. Together that is 314 of the 640 visitors, almost half.',
      'Over a quarter, 27 percent, come every month. For 3 percent it was the first time.',
      'Two in five come less often.',
    ),
    result('pool-visit'),
    text(
      h(2, 'The changing rooms'),
      'Clean or very clean is what 45 percent say. Three in ten find them dirty or very dirty.',
      'In the middle are 22 percent: neither clean nor dirty.',
      'These results are accurate to within 4 points.',
      'The floor is dry by 2 pm. Staff come round 3 times a day.',
    ),
    result('pool-clean', {
      finding: '45 percent of the visitors find the changing rooms clean or very clean.',
      fingerprint: 'of-the-first-count',
    }),
    text(
      h(2, 'Wishes'),
      'Visitors could tick more than one wish. 48 percent want longer evening hours, 38 percent warmer water and 36 percent a lower price.',
      'About a quarter ask for more lanes.',
      'A new slide is the wish of 8 percent, and 14 percent want nothing else.',
    ),
    result('pool-wish'),
    image('/uploads/pool.jpg', 'The pool: nice water, dirty changing rooms?', 'The pool on a Sunday morning.'),
    text(
      h(2, 'The price'),
      'We asked the 598 visitors who pay themselves about the price. Half of them find it just right. 42 percent find swimming too expensive, and 5 percent call it cheap.',
      'A ticket costs 5.50 euros, and children under 4 swim for free. The pool has been open since 1974.',
      'The board will ascertain what a lower price would cost. Please look at [this page](https://www.example.org/pool) in July.',
    ),
    result('pool-price'),
    text(h(2, 'The journey'), 'We also asked how people came to the pool. The car park has 60 places.'),
    result('pool-travel'),
    method('zwembad-2026'),
  ],
  faults: [
    fault('summary-missing', 'summary', ''),
    fault('number-other-label', 'body.0.text.3', 'Two in five'),
    fault('margin-not-allowed', 'body.2.text.3', 'accurate to within'),
    fault('result-own-text-stale', 'body.3.finding', '45 percent of the visitors'),
    fault('number-other-label', 'body.4.text.3', 'A new slide is the wish of 8 percent'),
    fault('number-other-label', 'body.4.text.3', '14 percent want nothing else'),
    fault('alt-text-repeats', 'body.6.altText', 'The pool: nice water, dirty changing rooms?'),
    fault('jargon', 'body.7.text.3', 'ascertain'),
    fault('link-text', 'body.7.text.3', 'this page'),
    fault('figure-label-missing', 'body.10.question', ''),
  ],
};
