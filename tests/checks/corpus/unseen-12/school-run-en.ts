import { type CorpusArticle, fault, h, image, list, method, result, text } from '../corpus-article';

/** The English half of an article in both languages: one Dutch sentence stayed, and the address was forgotten. */
export const schoolRunEnglish: CorpusArticle = {
  name: 'school-run-en',
  language: 'en',
  survey: 'schoolroute-2026',
  inSeries: true,
  title: 'Safe to school? The trouble starts at the gate',
  slug: '',
  intro:
    'At half past eight it is busy in front of the school. How safe do parents think it is? In March 2026 six towns asked 1,236 parents. A draw decided who got a letter.',
  summary: [
    '47 percent say that their child comes by bike.',
    '22 percent say that their child comes on foot.',
    '42 percent find the school gate safe or very safe.',
    'A street without cars is the biggest wish.',
  ],
  body: [
    text(
      h(2, 'Bike, shoes or car'),
      'How does your child usually go to school? Of the 1,236 parents, 583 say by bike. That is 47 percent, nearly half.',
      'The car is the answer of 272 parents, more than one in five. Three percent say by bus or taxi, and 1 percent say another way.',
      'Older children cycle more. In years 5 to 8 (638 parents), 54 percent come by bike. In years 1 to 4 (598 parents) it is 40 percent. That is a difference of 12 points.',
      'With the car it is the other way round: 27 percent in years 1 to 4, and 17 percent in years 5 to 8.',
      'Veel ouders zeggen dat zij na het hek meteen doorrijden naar hun werk.',
    ),
    result('road-travel'),
    text(
      h(2, 'A crowd at the gate'),
      'How safe is it at the school gate? Seven percent find it very safe and 35 percent find it safe.',
      'So most parents find it safe or very safe there.',
      'Unsafe or very unsafe is the answer of 36 percent. Of all parents, 117 find it very unsafe.',
      'Almost one in five find it neither safe nor unsafe. Two percent do not know.',
      'The margin of error is less than 3 percentage points. That goes with a random sample of this size.',
    ),
    result('road-gate'),
    text(
      h(2, 'What parents want'),
      'We have the wishes of 1,198 parents. They could give more than one answer.',
      'A street without cars comes first. Slower cars follow with 41 percent, and a crossing guard with 32 percent.',
      'More cycle paths are the wish of 319 parents, over a quarter. Only 75 of them, 6 percent, want no change.',
      'In a school street you cannot drive between 8.00 and 8.45 am. The fine is 120 euros.',
      'Town councils that want to close a street in the morning must first ask everybody who lives there, put up two signs and a gate, and find at least six people who will stand beside it.',
    ),
    result('road-wish', {
      finding: 'A street without cars is what 54 percent of the parents want.',
      fingerprint: '*',
    }),
    image('/uploads/wishes-per-town.png', 'A table with the wishes of the parents in each of the six towns.'),
    text(
      h(2, 'What happens next?'),
      'The six town councils talk about the plans in October. In 2025 there were 14 school streets in our region.',
      'This autumn 60 schools teach children of 9 and 10 years old how to cross a road. Three tips for parents:',
      list('park 200 metres from the school', 'get out on the side of the pavement', 'walk the last part together'),
      'Do you want to know if your school takes part? [Click here](https://www.example.org/map) or call 0900 12 34 before 5 pm.',
    ),
    method('schoolroute-2026'),
  ],
  faults: [
    fault('article-slug-missing', 'slug', ''),
    fault('number-other-label', 'summary', '22 percent say that their child comes on foot'),
    fault('number-not-found', 'body.0.text.3', 'a difference of 12 points'),
    fault('foreign-language', 'body.0.text.5', 'Veel ouders zeggen dat zij na het hek'),
    fault('majority-not', 'body.2.text.2', 'most parents'),
    fault('net-of-rounded', 'body.2.text.3', '36 percent'),
    fault('sentence-too-long', 'body.4.text.5', 'Town councils that want to close a street'),
    fault('own-text-contradicts', 'body.5.finding', '54 percent'),
    fault('picture-of-text', 'body.6.altText', 'A table with the wishes of the parents'),
    fault('link-text', 'body.7.text.4', 'Click here'),
  ],
};
