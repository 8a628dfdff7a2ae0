import { type CorpusArticle, fault, glossary, h, image, method, result, text } from '../corpus-article';

/** The English half, written anew for readers from abroad. A correction was begun and never finished. */
export const integrityEnglish: CorpusArticle = {
  name: 'integrity-en',
  language: 'en',
  survey: 'integriteit-2026',
  inSeries: true,
  title: 'Speaking up at work: who dares?',
  slug: 'speaking-up-at-work-who-dares',
  intro:
    'Integrity sounds like a big word. In practice it is often about small things. In April 2026 we asked the members of our panel, and 1,846 civil servants replied.',
  summary: [
    'More than half talk about integrity at least a few times a year.',
    '52 percent dare to report wrongdoing.',
    'Four in ten go to a colleague first.',
    'Over a third had the offer of a gift in the past year.',
  ],
  body: [
    text(
      h(2, 'Start with talking'),
      'Do teams talk about hard choices? Of the 1,846 members, 15 percent do so every month and 38 percent a few times a year. That makes 53 percent, or 970 people.',
      'Another 391 members do it once a year. And 21 percent never talk about it.',
      'Staff of municipalities skip the subject more often than staff of central government. Of the 1,104 people at a municipality, 23 percent never talk about it. At central government it is 22 percent of 742 people.',
      'A good talk takes 15 minutes. Ben (52) gives out permits in Zwolle. He has done it every Monday since 2021.',
    ),
    result('integrity-talk'),
    text(
      h(2, 'Would you report it?'),
      'We put this to everybody: I dare to report wrongdoing at work. 951 of the 1,846 members agree or strongly agree, just over half.',
      'One in five are neutral. 17 percent disagree and 9 percent strongly disagree. All in all, 26 percent would rather keep quiet.',
      'Managers feel safer. Seven in ten of the 412 managers agree or strongly agree. Among the 1,434 other staff it is 46 percent.',
      'It is not impossible that managers see less of what goes wrong.',
      'Thanks to the many replies, the margin of error is only 2 points.',
    ),
    image(
      '/uploads/town-hall.jpg',
      'The hall of a town hall on a grey morning in spring, with a long wooden desk on the left, three people in dark coats who wait on a bench under a large clock, a man with a blue folder who walks up the stairs, two tall plants beside a glass door, a rack with leaflets about passports and permits, and a cleaner with a red bucket who mops the floor near the lift while a small dog looks on',
      'A quiet start of the day.',
    ),
    result('integrity-report'),
    text(
      h(2, 'Flowers, lunch or a trip'),
      'What did people from outside offer? 1,812 members answered this, and they could tick more than one box.',
      'A gift leads with 34 percent. Meals come next, with 497 members or 27 percent.',
      'For 143 of them it was a ticket for a match or a play, which is 8 percent. Only 29 people, 2 percent, could have gone on a trip.',
      'As many as 861 of the 1,812 say: nothing.',
      'The usual limit is 50 euros. For top managers the ABD has rules of its own.',
      'If somebody who does business with your office sends a bottle of wine to your home address, you should tell your manager the same day, send the bottle back with a kind note and keep a copy of that note.',
    ),
    text(
      h(2, 'Who do you turn to?'),
      'Colleagues come first, with 40 percent of the 1,846 members. Managers follow with 35 percent.',
      'About one in eight choose the confidential adviser. She listens and tells nobody.',
      'Seven percent go to nobody. That is 138 people, enough to fill three coaches. One percent turn to the works council.',
    ),
    result('integrity-who'),
    text(
      h(2, 'In short'),
      'Most teams talk, but not every team. More than half of our members dare to speak up, and managers more so.',
      'Do you want to practise? We have a game with 40 cards for teams of 4 to 8 people. Ask for it on 070 123 45 67, or read [how to play the dilemma game](https://www.example.org/dilemma-game).',
    ),
    glossary(
      ['Integrity', 'Doing your work honestly, also when nobody looks.'],
      ['Confidential adviser', 'Somebody at work you can talk to in private.'],
    ),
    method('integriteit-2026'),
  ],
  publicationDate: '2026-07-14',
  corrections: [{ date: '2026-07-20' }],
  faults: [
    fault('number-other-label', 'body.0.text.2', '21 percent never talk about it'),
    fault('groups-not-comparable', 'body.0.text.3', 'Staff of municipalities skip the subject more often'),
    fault('net-of-rounded', 'body.2.text.2', '26 percent'),
    fault('double-negative', 'body.2.text.4', 'not impossible'),
    fault('margin-not-allowed', 'body.2.text.5', 'margin of error'),
    fault('alt-text-too-long', 'body.3.altText', 'The hall of a town hall on a grey morning'),
    fault('number-not-found', 'body.5.text.4', '861 of the 1,812'),
    fault('abbreviation-unexplained', 'body.5.text.5', 'ABD'),
    fault('sentence-too-long', 'body.5.text.6', 'If somebody who does business with your office'),
    fault('article-correction-half', 'corrections.0.text', ''),
  ],
};
