import { type CorpusArticle, fault, glossary, h, image, method, quote, result, text } from '../corpus-article';

/** The English half: the same farms, told for readers who live here and do not read Dutch. */
export const farmersEnglish: CorpusArticle = {
  name: 'farmers-en',
  language: 'en',
  survey: 'boeren-stikstof-2026',
  inSeries: true,
  title: 'Give us a rule, and leave it alone',
  slug: 'give-us-a-rule-and-leave-it-alone',
  intro:
    'Nitrogen is the word that empties a Dutch village pub. In February 2026 we put four questions to 764 farmers. We drew their names by lot.',
  summary: [
    'Farmers want calm: 63 percent ask for rules that stay the same.',
    'Only 24 percent agree or strongly agree that the nitrogen rules are clear.',
    'About one in seven plan to stop within five years.',
    'Just 8 percent of the farmers want money for new barns.',
  ],
  body: [
    text(
      h(2, 'Clear as mud'),
      'Gerda Visser is 57 and milks 85 cows. She keeps the nitrogen rules in a fruit crate. “The crate is full,” she says. “I bought a second one.”',
      'She is in good company. A third of the 764 farmers disagree that the rules are clear, and 22 percent strongly disagree. That makes 55 percent who disagree or strongly disagree.',
      'Roughly one in five are neutral. Another 146 farmers agree, and 36 strongly agree.',
      'Dairy farmers struggle most. Of the 388 dairy farmers, 64 percent disagree or strongly disagree. Of the 345 arable farmers, 43 percent do. That is a gap of 17 percentage points.',
      'Poultry farmers are fed up too: 58 percent disagree or strongly disagree.',
    ),
    result('farm-rules'),
    text(
      h(2, 'Who stays, who goes'),
      'Most farmers plan to carry on as they are: 40 percent.',
      'For 143 of the 764 farmers the plan is to shrink, against 94 who want to grow. So for every two farmers who grow, three get smaller.',
      'Shrinking is more popular with dairy farmers, at 23 percent. Among arable farmers it is 14 percent.',
      'Fifteen percent want to stop. The green bars below show it best.',
      'A milk price of 48 cents a litre helps, but a new barn costs 900,000 euros. “I will be 80 before the bank smiles,” says Gerda.',
    ),
    result('farm-future', {
      finding: 'Of the 764 farmers, 21 percent will stop within five years.',
      fingerprint: '*',
    }),
    image(
      '/uploads/barn.jpg',
      'A farmer in a blue overall stands in the doorway of a low brick barn with a red tiled roof. To her left two ' +
        'brown and white cows look over a gate. To her right a wheelbarrow, a broom and a sleeping dog lie in the sun. ' +
        'Behind the barn a row of poplars bends in the wind. A tractor stands half in the ditch. A church tower rises ' +
        'at the edge of the field, and two cyclists with yellow bags pass along the dyke.',
      'Gerda Visser at her barn near Oudekerk.',
    ),
    text(
      h(2, 'What would help'),
      'Farmers could tick more than one answer. Rules that stay the same lead the list, with 481 ticks. Money for new barns got 38 percent.',
      'A third want to measure their own emissions. More land would help 24 percent.',
      'Personal advice comes last but one, with 102 ticks. The RVO has offered it since 2022.',
      'Gerda’s neighbour needs fewer words. Wij willen gewoon weten waar we aan toe zijn, en liefst vandaag nog.',
      'Six percent say nothing would help. All of it is at [https://www.example.org/nitrogen](https://www.example.org/nitrogen).',
    ),
    quote('If my daughter asks me what the rule is, I say: which Tuesday do you mean?', 'Arable farmer, 61'),
    text(
      h(2, 'The next pair of hands'),
      'We asked 402 farmers aged 55 and over about a successor. A child will take over from 41 percent of them. Another 9 percent have found someone else.',
      'No successor at all: that is the answer of 141 farmers, or 35 percent. The other 15 percent do not know yet.',
      'An adviser will visit each farmer before the end of 2027.',
      'Our sample has a margin of error of about 4 percentage points. The critical load of the local heath dates from 2012.',
    ),
    glossary(['Critical load', 'The amount of nitrogen that nature can take without harm.']),
    method('boeren-stikstof-2026'),
  ],
  faults: [
    fault('number-not-found', 'summary', 'Just 8 percent of the farmers want money for new barns'),
    fault('net-of-rounded', 'body.0.text.2', '55 percent'),
    fault('number-not-found', 'body.0.text.4', '17 percentage points'),
    fault('small-base-told', 'body.0.text.5', 'Poultry farmers'),
    fault('majority-not', 'body.2.text.1', 'Most farmers'),
    fault('needs-eyes', 'body.2.text.4', 'The green bars below'),
    fault('own-text-contradicts', 'body.3.finding', '21 percent'),
    fault('alt-text-too-long', 'body.4.altText', 'A farmer in a blue overall'),
    fault('abbreviation-unexplained', 'body.5.text.3', 'RVO'),
    fault('foreign-language', 'body.5.text.4', 'Wij willen gewoon weten'),
    fault('link-text', 'body.5.text.5', 'https://www.example.org/nitrogen'),
  ],
};
