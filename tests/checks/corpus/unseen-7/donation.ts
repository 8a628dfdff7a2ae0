import { type CorpusArticle, fault, h, image, method, quote, result, text } from '../corpus-article';

/** A university's science editor on a sample drawn by lot: sums, remainders and groups by age. */
export const donation: CorpusArticle = {
  name: 'donation',
  language: 'en',
  survey: 'organ-donation-2026',
  inSeries: true,
  title: 'Donor or not: what 2,040 people told us',
  slug: 'donor-or-not',
  intro:
    'Every adult in the Netherlands can make a choice in the donor register. How many people do so? Our university asked 2,040 adults. The lot decided whom we asked.',
  summary: [
    'Of the 2,040 people, 78 percent have made a choice.',
    'For 45 percent that choice is yes, as a donor.',
    'More than half find it easy or very easy to talk about donation at home.',
    'Of the 449 people without a choice, 38 percent have not thought about it.',
  ],
  body: [
    text(
      h(2, 'Three choices and a remainder'),
      'We asked whether people had made a choice in the register. The largest group, 918 people, said yes, as a donor. That is 45 percent of all 2,040.',
      'Another 21 percent said yes, as a non-donor. A further 12 percent leave it to their family. Add up these three groups and you get 1,591 people, or 78 percent.',
      'The remainder is 22 percent. Of all people, 18 percent made no choice and 4 percent do not know.',
      'Most people, in other words, chose to be a donor.',
    ),
    result('donor-choice'),
    text(
      h(2, 'Younger people choose to be a donor more often'),
      'Of the 760 people aged 18 to 44, 53 percent chose to be a donor. Of the 540 people aged 65 to 84, one third did: 33 percent. The gap is 20 points.',
      'For the choice of non-donor it is the other way round. It starts at 16 percent of the 760 people aged 18 to 44. Of the 712 people aged 45 to 64, it is 26 percent.',
      'At the age of 85 and older, 36 percent chose to be a non-donor.',
      'Of the people aged 65 to 84, 21 percent made no choice. That is more often than at 18 to 44, with 19 percent.',
      'With a sample of 2,040 people, the margin of error is about 2 points.',
    ),
    image('/uploads/donor-card.jpg', '', 'A donor card on paper, as people carried it in 1998.'),
    text(
      h(2, 'Talking about it at home'),
      'How easy is it to talk about donation? For 19 percent it is very easy, and for 37 percent it is easy. Together that is 1,143 people: 56 percent, a clear majority.',
      'One in five find it neither easy nor hard. Three percent do not know.',
      'That leaves the people who struggle. For 14 percent it is hard, while 21 percent find it very hard.',
    ),
    result('donor-talk', {
      finding: 'For 65 percent of the 2,040 people it is easy or very easy to talk about donation.',
      fingerprint: '*',
    }),
    text(
      h(2, 'What if you do nothing?'),
      'The rule changed on 1 July 2020. If you do nothing, the register notes no objection. Of all 2,040 people, 1,122 gave this answer, or 55 percent.',
      'Almost a quarter, 23 percent, think that nothing happens. And 13 percent believe that the family decides.',
      'The NTS keeps the waiting list for organs. Every year it also sends figures to the WHO (World Health Organization).',
    ),
    text(
      h(2, 'Why people wait'),
      'We asked the 449 people without a choice for their reasons. They could tick more than one answer.',
      '“I have not thought about it” comes first, with 171 people or 38 percent. Next, 31 percent want to talk to their family first. The difference is 7 points.',
      'A quarter know too little, and 17 percent find it frightening. Faith is the reason of 11 percent.',
      'Seven percent have another reason.',
      'You can also send a letter in lieu of the form on the website. A stamp costs 1.40 euros.',
      'Do you want to see your own choice? Visit [the donor register of the Netherlands](https://www.example.org/donor) or call 0900 123 45 67.',
    ),
    result('donor-wait'),
    quote('“My mother and I talked for 10 minutes, and then we both knew.”', 'Man, 52 years old'),
    method('organ-donation-2026'),
  ],
  faults: [
    fault('majority-not', 'body.0.text.4', 'Most people'),
    fault('number-other-label', 'body.2.text.2', 'Of the 712 people aged 45 to 64, it is 26 percent'),
    fault('small-base-told', 'body.2.text.3', '85 and older'),
    fault('groups-not-comparable', 'body.2.text.4', 'more often than at 18 to 44'),
    fault('image-alt-text-missing', 'body.3.altText', ''),
    fault('number-other-label', 'body.4.text.3', '21 percent find it very hard'),
    fault('own-text-contradicts', 'body.5.finding', '65 percent'),
    fault('abbreviation-unexplained', 'body.6.text.3', 'NTS'),
    fault('number-not-found', 'body.7.text.3', '11 percent'),
    fault('jargon', 'body.7.text.5', 'in lieu of'),
    fault('quote-has-own-marks', 'body.9.text', '“My mother and I'),
  ],
};
