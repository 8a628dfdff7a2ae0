import type { DemoArticle } from '../demo-article';
import { result, text } from '../demo-article';
import { heading } from '../rich-text';

/** Figures: FiveThirtyEight's Flying Etiquette Survey (CC BY 4.0), counted from the respondents' answers. */
export const flyingManners: DemoArticle = {
  series: 'dagelijks-leven',
  survey: 'flying-etiquette',
  publicationDate: '2026-02-10T08:00:00.000Z',
  versions: {
    nl: {
      title: 'Goede manieren in het vliegtuig',
      slug: 'goede-manieren-in-het-vliegtuig',
      intro:
        'Mag je stoel naar achteren? En wie krijgt de armleuning? In de Verenigde Staten gaven 1.040 mensen antwoord.',
      summary: [
        '41 procent van de vliegers vindt een stoel naar achteren onbeleefd.',
        '69 procent wil de armleuningen delen.',
        '70 procent vindt het niet onbeleefd om een baby mee te nemen.',
        '1 procent heeft weleens stiekem gerookt op het toilet.',
      ],
      byline: 'Redactie',
      body: [
        text(heading('Hoe vaak vliegen mensen?'), 'De meeste mensen in dit onderzoek vliegen niet vaak.'),
        result('flying-frequency'),
        text(
          heading('Je stoel naar achteren'),
          'Wie zijn stoel naar achteren zet, neemt ruimte van een ander. Wat vinden mensen daarvan?',
        ),
        result('flying-recline'),
        text(heading('De armleuningen'), 'In een rij van drie stoelen zijn er in het midden twee armleuningen.'),
        result('flying-armrests'),
        text(heading('Kinderen in het vliegtuig'), 'Over een baby denken mensen anders dan over drukke kinderen.'),
        result('flying-baby'),
        result('flying-unruly-children'),
        text(heading('Iemand wakker maken'), 'Soms slaapt de persoon naast u. En u moet naar het toilet.'),
        result('flying-wake'),
        text(heading('Roken op het toilet'), 'Roken mag niet in het vliegtuig. Een heel klein deel deed het toch.'),
        result('flying-smoking'),
        { block: 'method', survey: 'flying-etiquette' },
      ],
    },
    en: {
      title: 'Good manners on a plane',
      slug: 'good-manners-on-a-plane',
      intro:
        'May you put your seat back? And who gets the arm rest? In the United States, 1,040 people gave an answer.',
      summary: [
        '41 percent of fliers say it is rude to recline.',
        '69 percent want to share the arm rests.',
        '70 percent say that bringing a baby is not rude.',
        '1 percent have smoked in an airplane bathroom against the rules.',
      ],
      byline: 'The editors',
      body: [
        text(heading('How often do people fly?'), 'Most people in this survey do not fly often.'),
        result('flying-frequency'),
        text(
          heading('Putting your seat back'),
          'If you put your seat back, you take room from someone else. What do people think of that?',
        ),
        result('flying-recline'),
        text(heading('The arm rests'), 'In a row of three seats there are two arm rests in the middle.'),
        result('flying-armrests'),
        text(heading('Children on a plane'), 'People think of a baby in another way than of unruly children.'),
        result('flying-baby'),
        result('flying-unruly-children'),
        text(
          heading('Waking someone up'),
          'Sometimes the person next to you sleeps. And you want to go to the bathroom.',
        ),
        result('flying-wake'),
        text(
          heading('Smoking in the bathroom'),
          'Smoking is not allowed on a plane. A very small part did it all the same.',
        ),
        result('flying-smoking'),
        { block: 'method', survey: 'flying-etiquette' },
      ],
    },
  },
};
