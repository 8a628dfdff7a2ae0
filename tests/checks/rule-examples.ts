import type { Language } from '../../src/plugins/survey-charts/survey/language';
import {
  type CorpusArticle,
  type CorpusBlock,
  type CorpusSurvey,
  h,
  image,
  list,
  method,
  quote,
  result,
  text,
} from './corpus/corpus-article';
import { CORPUS_SURVEYS } from './corpus/surveys';

/** A small article in which a rule finds something, or does not; `shown` is what its page in the docs says of it. */
export interface RuleExample {
  readonly shown: string;
  readonly article: CorpusArticle;
  /** In place of those of the corpus. */
  readonly surveys?: readonly CorpusSurvey[];
}

export interface RuleExamples {
  readonly triggers: readonly RuleExample[];
  readonly passes: readonly RuleExample[];
}

type Change = Partial<Omit<CorpusArticle, 'name' | 'faults'>>;

/** A whole article about hybrid working, changed where the example needs it. */
function example(shown: string, change: Change): RuleExample {
  const nl = (change.language ?? 'nl') === 'nl';
  const article: CorpusArticle = {
    name: shown,
    language: 'nl',
    survey: 'hybride-werken',
    inSeries: true,
    title: nl ? 'Werken op twee plekken' : 'Working in two places',
    slug: 'werken-op-twee-plekken',
    intro: nl ? 'Wij vroegen 812 ambtenaren hoe zij werken.' : 'We asked 812 civil servants how they work.',
    summary: [nl ? 'Veel mensen werken soms thuis.' : 'Many people work from home at times.'],
    body: [text(nl ? 'Zo ging het.' : 'This is how it went.')],
    faults: [],
    ...change,
  };
  // Every article tells how its survey was done, unless the example is about just that.
  const told = change.survey === '' || article.body.some(({ __component }) => __component === 'survey.method');
  return { shown, article: told ? article : { ...article, body: [...article.body, method(article.survey)] } };
}

const says = (words: string, survey = 'hybride-werken', language: Language = 'nl') =>
  example(words, { language, survey, body: [text(words)] });
const english = (words: string, survey = 'hybride-werken') => says(words, survey, 'en');

/** A whole article in which one paragraph, or one block, is what a rule is tried on. */
export function variantArticle(
  language: Language,
  what: string | CorpusBlock,
  survey = 'hybride-werken',
): CorpusArticle {
  return typeof what === 'string'
    ? says(what, survey, language).article
    : example('', { language, survey, body: [what] }).article;
}

const blocks = (shown: string, ...body: readonly CorpusBlock[]) => example(shown, { body });
const own = (finding: string) => blocks(finding, result('home-days', { finding, fingerprint: '*' }));

const results = (count: number) => Array.from({ length: count }, () => result('home-days'));

const corrected = (shown: string, date: string) =>
  example(`a correction of ${shown}`, {
    publicationDate: '2026-03-01T10:00:00.000Z',
    corrections: [{ date, text: 'Het aantal klopte niet.' }],
  });

/** An article about a survey that was held on these days; it is the first of September 2026. */
function held(shown: string, fieldworkStart?: string, fieldworkEnd?: string, change: Change = {}): RuleExample {
  const [usual] = CORPUS_SURVEYS;
  const row = { ...usual?.row, fieldworkStart, fieldworkEnd };
  return {
    ...example(`a survey held: ${shown}`, change),
    surveys: usual === undefined ? [] : [{ ...usual, row }],
  };
}

const LONG_SENTENCE =
  'Hoewel veel teams al jaren een vaste dag hebben waarop iedereen naar kantoor komt, blijkt dat in de praktijk vaak niet zo te lopen als de bedoeling was.';
const LONG_PARAGRAPH = Array.from({ length: 12 }, () => 'Dit is een korte zin van precies acht woorden.').join(' ');
const HARD =
  'Organisatieveranderingsprocessen vereisen arbeidsvoorwaardelijke randvoorwaarden, verantwoordelijkheidsverdeling en medezeggenschapsbetrokkenheid. ';

export const RULE_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'article-title-missing': {
    triggers: [example('title: ‘ ’', { title: ' ' })],
    passes: [example('title: ‘Thuis’', { title: 'Thuis' })],
  },
  'article-slug-missing': {
    triggers: [example('slug: ‘’', { slug: '' })],
    passes: [example('slug: ‘thuis’', { slug: 'thuis' })],
  },
  'article-body-empty': {
    triggers: [{ shown: 'no block', article: { ...example('', {}).article, body: [] } }],
    passes: [says('Zo ging het.')],
  },
  'block-question-missing': {
    triggers: [blocks('a Result block without a question', { __component: 'survey.result' })],
    passes: [blocks('a Result block with a question', result('home-days'))],
  },
  'figure-label-missing': { triggers: [], passes: [blocks('a question with all its labels', result('home-days'))] },
  'placeholder-left': {
    triggers: [blocks('an Image block without an image', { __component: 'survey.image', altText: 'Een bureau' })],
    passes: [blocks('an Image block with an image', image('/uploads/bureau.jpg', 'Een leeg bureau'))],
  },
  'article-correction-half': {
    triggers: [example('a correction without a text', { corrections: [{ date: '2026-03-01' }] })],
    passes: [
      example('a correction with day and text', {
        corrections: [{ date: '2026-03-01', text: 'Het aantal klopte niet.' }],
      }),
    ],
  },
  'intro-missing': {
    triggers: [example('intro: ‘’', { intro: '' })],
    passes: [example('intro: ‘Hoe werken zij?’', { intro: 'Hoe werken zij?' })],
  },
  'summary-missing': {
    triggers: [example('no summary', { summary: [] })],
    passes: [example('one line', { summary: ['Zo zit het.'] })],
  },
  'summary-too-long': {
    triggers: [example('six lines', { summary: ['Een.', 'Twee.', 'Drie.', 'Vier.', 'Vijf.', 'Zes.'] })],
    passes: [example('five lines', { summary: ['Een.', 'Twee.', 'Drie.', 'Vier.', 'Vijf.'] })],
  },
  'series-missing': { triggers: [example('no series', { inSeries: false })], passes: [example('a series', {})] },
  'surveys-missing': {
    triggers: [example('a result, and no survey', { survey: '', body: [result('home-days')] })],
    passes: [blocks('a result, and its survey', result('home-days'))],
  },
  'method-missing': {
    triggers: [
      { shown: 'a survey, and no Method block', article: { ...example('', {}).article, body: [text('Zo ging het.')] } },
    ],
    passes: [blocks('a Method block', method('hybride-werken'))],
  },
  'survey-facts-missing': {
    triggers: [example('a survey whose fieldwork has no date', { survey: 'ambtenarenpanel-online' })],
    passes: [blocks('a survey of which all is known', method('hybride-werken'))],
  },
  'fieldwork-dates-reversed': {
    triggers: [held('from 30 to 12 January', '2026-01-30', '2026-01-12')],
    passes: [
      held('from 12 to 30 January', '2026-01-12', '2026-01-30'),
      held('on one day', '2026-01-12', '2026-01-12'),
      held('days that are not known'),
    ],
  },
  'fieldwork-date-half': {
    triggers: [held('a first day only', '2026-01-12'), held('a last day only', undefined, '2026-01-30')],
    passes: [held('both days', '2026-01-12', '2026-01-30'), held('no day at all')],
  },
  'fieldwork-not-ended': {
    triggers: [
      held('until 30 January, published on 20 January', '2026-01-12', '2026-01-30', { publicationDate: '2026-01-20' }),
      held('until next month, not published yet', '2026-01-12', '2026-10-30'),
    ],
    passes: [
      held('until 30 January, published on that day', '2026-01-12', '2026-01-30', { publicationDate: '2026-01-30' }),
      held('until last month, not published yet', '2026-01-12', '2026-08-30'),
    ],
  },
  'date-in-future': {
    triggers: [
      held('a survey that begins next month', '2026-10-12', '2026-10-30'),
      example('published tomorrow', { publicationDate: '2026-09-02' }),
      example('corrected tomorrow', { corrections: [{ date: '2026-09-02', text: 'Het aantal klopte niet.' }] }),
    ],
    passes: [
      example('published today', { publicationDate: '2026-09-01T21:30:00.000Z' }),
      example('corrected today', { corrections: [{ date: '2026-09-01', text: 'Het aantal klopte niet.' }] }),
      example('no date yet', {}),
    ],
  },
  'correction-too-early': {
    triggers: [corrected('the day before it was published', '2026-02-28')],
    passes: [
      corrected('the day on which it was published', '2026-03-01'),
      example('not published yet', { corrections: [{ date: '2026-03-01', text: 'Het aantal klopte niet.' }] }),
    ],
  },
  'number-other-label': {
    triggers: [
      says('26 procent werkt 2 dagen thuis.'),
      says('Een kwart werkt nooit thuis.'),
      says('17 en 12 procent werken respectievelijk nooit en 1 dag thuis.'),
      english('26 percent work from home 2 days.'),
      english('Three in ten look for a quiet place.'),
    ],
    passes: [
      says('32 procent werkt 2 dagen thuis.'),
      says('Een derde werkt twee dagen thuis.'),
      says('Een op de acht werkt nooit thuis.'),
      says('12 en 17 procent werken respectievelijk nooit en 1 dag thuis.'),
      says('58 procent is tevreden of heel tevreden.'),
      english('Three in ten have to come.'),
      english('Nearly a third work from home 2 days.'),
    ],
  },
  'number-not-found': {
    triggers: [
      says('39 procent werkt 2 dagen thuis.'),
      says('Drie kwart is blij.'),
      says('Negen ambtenaren gebruiken apparatuur.'),
      says('Voor overleg komt 68 procent en voor de gezelligheid 50 procent. Dat scheelt 28 procentpunt.'),
      english('81 percent are happy.'),
    ],
    passes: [
      says('Volgens het CBS werkt 39 procent thuis.'),
      says('De helft komt voor de gezelligheid.'),
      says('Dat is 5 procent meer.'),
      says('Voor overleg komt 68 procent en voor de gezelligheid 50 procent. Dat scheelt 18 procentpunt.'),
    ],
  },
  'net-of-rounded': {
    triggers: [says('25 procent vindt de afspraken onduidelijk of heel onduidelijk.', 'ai-op-het-werk')],
    passes: [says('26 procent vindt de afspraken onduidelijk of heel onduidelijk.', 'ai-op-het-werk')],
  },
  'own-text-contradicts': {
    triggers: [own('40 procent werkt 2 dagen thuis.')],
    passes: [own('32 procent werkt 2 dagen thuis.'), own('De meeste mensen werken soms thuis.')],
  },
  'majority-not': {
    triggers: [
      says('De meerderheid, 49 procent, ziet collega’s genoeg.'),
      english('More than half look for a quiet place.'),
    ],
    passes: [says('De meerderheid is tevreden of heel tevreden.'), english('More than half come for meetings.')],
  },
  'groups-not-comparable': {
    triggers: [
      says('Jongeren scheiden minder afval dan ouderen.', 'afval-2026'),
      says('De groep onder de 30 is vaker tevreden dan de groep 30 tot 50.'),
      says('De groep 30 tot 50 is vaker tevreden dan de groep 50 jaar en ouder.'),
    ],
    passes: [says('Jongeren zijn vaker tevreden dan ouderen.'), says('Het kost meer dan vorig jaar.', 'afval-2026')],
  },
  'margin-not-allowed': {
    triggers: [
      says('De foutmarge is 3 procent.'),
      says('De uitslag is representatief.'),
      english('The difference is significant.'),
    ],
    passes: [says('De uitslag is niet representatief.'), english('The margin of error is 3 points.', 'library-2025')],
  },
  'small-base-told': {
    triggers: [says('Van de groep jonger dan 30 is 66 procent tevreden of heel tevreden.')],
    passes: [
      says('Van de groep jonger dan 30 is 66 procent tevreden. Dat zijn weinig mensen.'),
      says('Van de groep 30 tot 50 is 57 procent tevreden.'),
    ],
  },
  'percent-without-base': {
    triggers: [
      {
        shown: '‘32 procent werkt 2 dagen thuis.’ and nowhere how many took part',
        article: {
          ...example('', { intro: 'Hoe werken zij?', body: [] }).article,
          body: [text('32 procent werkt 2 dagen thuis.')],
        },
      },
    ],
    passes: [says('32 procent werkt 2 dagen thuis. 812 ambtenaren deden mee.')],
  },
  'alt-text-too-long': {
    triggers: [blocks('a description of 130 characters', image('/uploads/a.jpg', 'Een bureau '.repeat(12)))],
    passes: [blocks('‘Een leeg bureau bij het raam’', image('/uploads/a.jpg', 'Een leeg bureau bij het raam'))],
  },
  'alt-text-repeats': {
    triggers: [blocks('the caption again', image('/uploads/a.jpg', 'Een vol kantoor.', 'Een vol kantoor'))],
    passes: [blocks('another caption', image('/uploads/a.jpg', 'Een vol kantoor', 'Dinsdag, half tien'))],
  },
  'alt-text-picture-of': {
    triggers: [blocks('‘Foto van een bureau’', image('/uploads/a.jpg', 'Foto van een bureau'))],
    passes: [blocks('‘Een bureau met een foto’', image('/uploads/a.jpg', 'Een bureau met een foto'))],
  },
  'picture-of-text': {
    triggers: [
      blocks('‘Tabel met cijfers’', image('/uploads/a.png', 'Tabel met cijfers')),
      blocks('a file ‘screenshot-1.png’', image('/uploads/screenshot-1.png', 'De cijfers')),
      blocks('‘Eens 18%, oneens 20%’', image('/uploads/image.png', 'Eens 18%, oneens 20%')),
      blocks('caption: ‘Tabel 2: hoe vaak’', image('/uploads/image.png', 'Hoe vaak mensen komen', 'Tabel 2: hoe vaak')),
    ],
    passes: [
      blocks('caption: ‘Tafel 2, bij het raam’', image('/uploads/image.png', 'Een tafel', 'Tafel 2, bij het raam')),
      blocks('‘Een bord met 20 procent korting’', image('/uploads/bord.jpg', 'Een bord met 20 procent korting')),
      blocks('‘Een tafel met stoelen’', image('/uploads/a.jpg', 'Een tafel met stoelen')),
    ],
  },
  'heading-skipped': {
    triggers: [blocks('level 2, then level 4', text(h(2, 'Thuis'), 'Zo.', h(4, 'Rust'), 'Zo.'))],
    passes: [blocks('levels 2, 3, 2', text(h(2, 'Thuis'), 'Zo.', h(3, 'Rust'), 'Zo.', h(2, 'Kantoor'), 'Zo.'))],
  },
  'heading-empty': {
    triggers: [blocks('a heading with a space', text(h(2, ' '), 'Zo.'))],
    passes: [blocks('a heading with words', text(h(2, 'Thuis'), 'Zo.'))],
  },
  'heading-fake': {
    triggers: [blocks('**Thuis werken**, on its own before a paragraph', text('**Thuis werken**', 'Dat gaat zo.'))],
    passes: [says('**Let op:** dat gaat zo.'), blocks('a bold last line', text('Dat gaat zo.', '**Tot zover**'))],
  },
  'link-text': {
    triggers: [
      says('[Klik hier](https://example.org/rapport) voor meer.'),
      says('Zie [www.example.org](https://www.example.org).'),
    ],
    passes: [says('Lees [het rapport over thuiswerken](https://example.org/rapport).')],
  },
  'needs-eyes': {
    triggers: [
      says('Zie de blauwe balk.'),
      says('De cijfers staan hiernaast.'),
      english('See the chart on the right.'),
    ],
    passes: [
      says('De cijfers staan in de tabel.'),
      says('Op een blauwe maandag bleef hij thuis.'),
      english('That is right.'),
    ],
  },
  'all-capitals': {
    triggers: [says('LET OP DE DATUM van de vergadering.')],
    passes: [says('Het CBS en de VNG (gemeenten) letten op.')],
  },
  'fake-list': {
    triggers: [blocks('- rust / - ruimte', text('- rust', '- ruimte'))],
    passes: [blocks('a real list', text(list('rust', 'ruimte'))), says('– zo ging het.')],
  },
  'foreign-language': {
    triggers: [
      blocks(
        'an English quotation without its language',
        quote('I like it, but it is not for everyone.', 'Een deelnemer'),
      ),
    ],
    passes: [
      blocks(
        'an English quotation with its language',
        quote('I like it, but it is not for everyone.', 'Een deelnemer', 'en'),
      ),
    ],
  },
  'sentence-too-long': {
    triggers: [says(LONG_SENTENCE)],
    passes: [says('Niet elk team heeft een vaste dag. Dat kost tijd.')],
  },
  'paragraph-too-long': { triggers: [says(LONG_PARAGRAPH)], passes: [says(LONG_PARAGRAPH.slice(0, 200))] },
  passive: {
    triggers: [says('Het afval wordt elke week opgehaald.'), english('The plan was made by the council.')],
    passes: [says('De gemeente haalt het afval elke week op.'), says('Het wordt warm.'), english('The plan was good.')],
  },
  'abbreviation-unexplained': {
    triggers: [says('De OR kijkt mee.'), says('Een zbo doet ook mee.')],
    passes: [says('De ondernemingsraad (OR) kijkt mee. De OR beslist niet.'), says('Het staat in een PDF op tv.')],
  },
  jargon: {
    triggers: [says('Dat doen zij middels een lijst.'), english('They did it in order to learn.')],
    passes: [says('Dat doen zij met een lijst.'), says('De inmiddels bekende lijst.')],
  },
  'double-negative': {
    triggers: [says('Dat is niet onmogelijk.'), english('That is not unusual.')],
    passes: [says('Dat is niet onder de maat.'), says('Veel mensen zijn het niet oneens.'), english('Not until June.')],
  },
  'email-too-large': {
    triggers: [
      blocks('14 results', ...results(14)),
      blocks('17 results, which fit as sentences', ...results(17)),
      blocks('30 results, too many even as sentences', ...results(30)),
    ],
    passes: [blocks('10 results', ...results(10))],
  },
  'reading-level': {
    triggers: [says(HARD.repeat(14)), example(`summary: ‘${HARD}…’`, { summary: [HARD.repeat(4)] })],
    passes: [
      example('a summary of few words', { summary: [HARD] }),
      says('Dit is een zin. Hij is kort en goed te lezen. '.repeat(12)),
    ],
  },
};
