import type { Texts } from '../../../src/plugins/survey-charts/survey/language';

type Both = Readonly<Required<{ [language in keyof Texts]: string }>>;

/** One question, with its figures as they stand in the spreadsheet. */
export interface ToldQuestion {
  readonly wording: Both;
  /** Labels in both languages with a percentage (0–100). */
  readonly rows: readonly (readonly [nl: string, en: string, percent: number])[];
}

/** What an editor has before beginning: a survey with three questions, and what there is to say of it. */
export interface Story {
  readonly survey: {
    readonly title: Both;
    readonly population: Both;
    readonly respondents: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly mode: Both;
    readonly conductedBy: Both;
    readonly limitations: Both;
    readonly source: Both;
  };
  readonly questions: readonly ToldQuestion[];
  /** `faulty`: a first Dutch summary, with a figure that is not the survey’s and a word that has a simpler one. */
  readonly article: { readonly title: Both; readonly intro: Both; readonly summary: Both; readonly faulty: string };
  /** Last part of the addresses that the article gets by itself. */
  readonly slugs: Both;
}

/** A place of which the stories tell the same: two articles that must not be in each other's way. */
export interface Place {
  readonly nl: string;
  readonly en: string;
}

export const LIBRARY: Place = { nl: 'bibliotheek', en: 'library' };
export const TOWN_SHOP: Place = { nl: 'gemeentewinkel', en: 'town shop' };

/** The questions of docs/comparison/datawrapper-wordpress.md: 5 answers, a scale of 5 points with "don't know", 7 answers. */
export function storyOf({ nl, en }: Place): Story {
  return {
    survey: {
      title: { nl: `Onderzoek naar de ${nl}`, en: `Survey on the ${en}` },
      population: { nl: 'inwoners van Westdam', en: 'residents of Westdam' },
      respondents: '1040',
      firstDay: '02-03-2026',
      lastDay: '15-03-2026',
      mode: { nl: 'Online, met een vragenlijst.', en: 'Online, with a questionnaire.' },
      conductedBy: { nl: 'Bureau Peiling', en: 'Bureau Peiling' },
      limitations: {
        nl: 'Leden van het panel meldden zich zelf aan.',
        en: 'Members of the panel signed up by themselves.',
      },
      source: { nl: 'Panel van Westdam', en: 'Panel of Westdam' },
    },
    questions: [
      {
        wording: { nl: `Hoe vaak komt u in de ${nl}?`, en: `How often do you visit the ${en}?` },
        rows: [
          ['Elke week', 'Every week', 12],
          ['Elke maand', 'Every month', 21],
          ['Een paar keer per jaar', 'A few times a year', 27],
          ['Zelden', 'Rarely', 18],
          ['Nooit', 'Never', 22],
        ],
      },
      {
        wording: {
          nl: `Hoe tevreden bent u over de tijden van de ${nl}?`,
          en: `How satisfied are you with the hours of the ${en}?`,
        },
        rows: [
          ['Zeer tevreden', 'Very satisfied', 14],
          ['Tevreden', 'Satisfied', 38],
          ['Niet tevreden, niet ontevreden', 'Neither satisfied nor dissatisfied', 23],
          ['Ontevreden', 'Dissatisfied', 13],
          ['Zeer ontevreden', 'Very dissatisfied', 5],
          ['Weet ik niet', 'Don’t know', 7],
        ],
      },
      {
        wording: { nl: `Waarvoor komt u in de ${nl}?`, en: `What do you come to the ${en} for?` },
        rows: [
          ['Iets lenen', 'To borrow something', 62],
          ['Studeren', 'To study', 24],
          ['De krant lezen', 'To read the paper', 19],
          ['Een cursus', 'A course', 15],
          ['Hulp vragen', 'To ask for help', 13],
          ['Koffie drinken', 'To drink coffee', 11],
          ['Iets printen', 'To print something', 9],
        ],
      },
    ],
    article: {
      title: { nl: `Inwoners over de ${nl}`, en: `Residents on the ${en}` },
      intro: {
        nl: `Hoe vaak komen mensen in de ${nl}? En waarvoor? Dat vroegen we aan inwoners van Westdam.`,
        en: `How often do people visit the ${en}? And what for? We asked residents of Westdam.`,
      },
      summary: {
        nl: '27 procent komt een paar keer per jaar.\n62 procent komt om iets te lenen.',
        en: '27 percent come a few times a year.\n62 percent come to borrow something.',
      },
      faulty: '27 procent komt een paar keer per jaar, blijkt middels het panel.\n24 procent komt om iets te lenen.',
    },
    slugs: { nl: `inwoners-over-de-${nl.replace(' ', '-')}`, en: `residents-on-the-${en.replace(' ', '-')}` },
  };
}

/** The table as it is copied from the spreadsheet: a heading above each column. */
export function copied({ rows }: ToldQuestion): string {
  return [['Nederlands', 'Engels', '%'], ...rows].map((row) => row.join('\t')).join('\n');
}
