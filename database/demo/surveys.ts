/**
 * What is known of the two surveys, and no more. A fact that is not named here is unknown, and the page says so.
 * `name` is how the other demo files refer to a survey.
 */
const text = (nl: string, en: string) => ({ state: 'known', text: { nl, en } }) as const;

export const surveys = [
  {
    name: 'ambtenarenpanel-online',
    title: { nl: 'Ambtenarenpanel over online dienstverlening', en: 'Ambtenarenpanel on online public services' },
    population: text('ambtenaren', 'civil servants'),
    sampleType: 'opt-in-panel',
    respondents: 460,
    recruitment: text(
      'Iedereen die bij de overheid werkt, kan lid worden van het panel.',
      'Everyone who works for the government can join the panel.',
    ),
    limitations: text(
      'De bron geeft alleen afgeronde percentages. Aantallen per antwoord zijn niet bekend.',
      'The source gives rounded percentages only. Counts per answer are not known.',
    ),
    source: text('Ambtenarenpanel', 'Ambtenarenpanel'),
  },
  {
    name: 'flying-etiquette',
    title: { nl: 'Flying Etiquette Survey', en: 'Flying Etiquette Survey' },
    population: text('mensen in de Verenigde Staten', 'people in the United States'),
    sampleType: 'unknown',
    respondents: 1040,
    mode: text('Online, met SurveyMonkey.', 'Online, with SurveyMonkey.'),
    conductedBy: text('FiveThirtyEight', 'FiveThirtyEight'),
    limitations: text(
      'Lege antwoorden tellen niet mee. Daardoor is het aantal deelnemers per vraag anders.',
      'Empty answers are left out. So the number of participants differs per question.',
    ),
    source: text(
      'FiveThirtyEight, Flying Etiquette Survey, licentie CC BY 4.0',
      'FiveThirtyEight, Flying Etiquette Survey, licence CC BY 4.0',
    ),
  },
] as const;

export const seriesList = [
  {
    name: 'ambtenarenpanel',
    nl: {
      title: 'Ambtenarenpanel',
      slug: 'ambtenarenpanel',
      description: 'Ambtenaren vertellen wat zij van hun werk vinden. Iedereen die bij de overheid werkt, kan meedoen.',
    },
    en: {
      title: 'Ambtenarenpanel',
      slug: 'ambtenarenpanel',
      description: 'Dutch civil servants tell what they think of their work. Everyone in public service can join.',
    },
  },
  {
    name: 'dagelijks-leven',
    nl: { title: 'Dagelijks leven', slug: 'dagelijks-leven', description: 'Onderzoek over gewone dingen.' },
    en: { title: 'Daily life', slug: 'daily-life', description: 'Surveys about ordinary things.' },
  },
] as const;
