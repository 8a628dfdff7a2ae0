import type { Locator, Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../../src/plugins/survey-charts/survey/language';
import type { Hands } from './hands';
import { copied, type Story, type ToldQuestion } from './story';
import type { Tally } from './tally';

/** The names of the languages in the Dutch admin. */
const NAMES = { nl: 'Nederlands', en: 'Engels' } as const;
/** … and in the table of steps. */
const NAMED = { nl: 'Dutch', en: 'English' } as const;

export interface Desk {
  readonly page: Page;
  readonly hands: Hands;
  readonly tally: Tally;
  /** Looks whether the published page says what it should. */
  readPage(site: Page, language: Language): Promise<void>;
  /** Called where something new is to be seen, with a name for it. */
  look(name: string): Promise<void>;
}

/** From the first page of the admin to the article, published in both languages. */
export async function writeArticle(desk: Desk, story: Story): Promise<void> {
  desk.tally.begin('A. The survey');
  await describeSurvey(desk, story.survey);
  desk.tally.begin('B. The three questions');
  for (const question of story.questions) await enterQuestion(desk, question);
  desk.tally.begin('C. The article in Dutch');
  await writeDutch(desk, story.article);
  desk.tally.begin('D. The article in English');
  await writeEnglish(desk, story.article);
}

async function describeSurvey({ page, hands, look }: Desk, survey: Story['survey']): Promise<void> {
  await hands.press(page.getByRole('link', { name: 'Nieuw onderzoek' }), '“New survey” on the home page');
  const within = (legend: string) => page.getByRole('group', { name: legend });
  const both = async (legend: string, what: string, texts: Story['survey']['title']) => {
    for (const language of LANGUAGES) {
      const field = within(legend).getByRole('textbox', { name: NAMES[language] });
      await hands.fill(field, texts[language], `${what}, in ${NAMED[language]}`);
    }
  };
  await both('Titel', 'Title; the name for editors follows it', survey.title);
  await hands.choose(page.getByRole('combobox', { name: 'Soort steekproef' }), 'Open panel', 'Kind of sample');
  await both('Over wie gaat het?', 'Whom it is about', survey.population);
  await hands.fill(page.getByRole('textbox', { name: 'Deden mee' }), survey.respondents, 'How many took part');
  await hands.fill(page.getByRole('combobox', { name: 'Eerste dag' }), survey.firstDay, 'First day');
  await hands.fill(page.getByRole('combobox', { name: 'Laatste dag' }), survey.lastDay, 'Last day');
  await both('Manier van vragen', 'Way of asking', survey.mode);
  await both('Uitgevoerd door', 'Carried out by', survey.conductedBy);
  await both('Beperkingen', 'What cannot be said', survey.limitations);
  await both('Bron', 'Source, as it stands under each figure', survey.source);
  await look('survey');
  await hands.press(button(page, 'Bewaar'), 'Save');
  await page.locator('[data-survey-charts=survey-steps]').waitFor();
}

async function enterQuestion({ page, hands, look }: Desk, question: ToldQuestion): Promise<void> {
  await hands.press(
    page.getByRole('link', { name: 'Nieuwe vraag van dit onderzoek' }),
    '“New question of this survey”',
  );
  await page.getByRole('heading', { level: 1, name: 'Een item aanmaken' }).waitFor();
  for (const language of LANGUAGES) {
    const wording = page
      .getByRole('group', { name: 'Vraag', exact: true })
      .getByRole('textbox', { name: NAMES[language] });
    await hands.fill(wording, question.wording[language], `Wording in ${NAMED[language]}; the key follows it`);
  }
  await hands.press(page.getByRole('button', { name: 'Iedereen die meedeed' }), 'Base: “Everybody who took part”');
  const table = page.getByRole('textbox', { name: 'Plak hier je tabel' });
  await hands.paste(table, copied(question), 'Paste the answers in both languages and the percentages');
  const answers = page.getByRole('textbox', { name: /^Tekst, Engels, Antwoord/ });
  await answers.nth(question.rows.length - 1).waitFor();
  // The field that was pasted into is gone: the cursor goes on at the first answer.
  await page.locator('[id="result.answers.0.label.nl"]:focus').waitFor();
  await look('question');
  await hands.press(button(page, 'Publiceer'), 'Publish');
  await page.locator('[data-survey-charts=survey-steps]').waitFor();
}

async function writeDutch(desk: Desk, article: Story['article']): Promise<void> {
  const { page, hands, look } = desk;
  await hands.press(
    page.getByRole('link', { name: 'Nieuw artikel met de 3 vragen van dit onderzoek' }),
    '“New article with the 3 questions of this survey”: surveys, results and method are in it',
  );
  await writeTexts(desk, { ...article, summary: { ...article.summary, nl: article.faulty } }, 'nl');
  await desk.tally.aside('Mistakes mended', () => mend(desk, article.summary.nl));
  await hands.relate(page.getByRole('combobox', { name: 'Reeks' }), 'Ambtenarenpanel', 'Series');
  await look('article');
  await hands.press(button(page, 'Publiceer'), 'Publish');
  await desk.tally.aside('The page read', () => read(desk, 'nl'));
}

/** As the panel of checks leads: a click for the word, and the way to the field for the figure. */
async function mend({ page, hands }: Desk, summary: string): Promise<void> {
  const panel = page.locator('[data-survey-charts=article-checks]');
  await panel.getByRole('status').getByText('1 fout', { exact: false }).waitFor();
  await hands.press(panel.getByRole('button', { name: /^Herstel: .*middels/ }), 'One click puts a simpler word');
  await panel.getByText('middels', { exact: false }).waitFor({ state: 'detached' });
  await hands.press(
    panel.getByRole('button', { name: /^Ga ernaartoe: .*24 procent/ }),
    '“Go there” at the wrong figure',
  );
  await page.locator('[name=summary]:focus').waitFor();
  await hands.fill(page.locator('[name=summary]'), summary, 'The right figure');
  await panel.getByRole('status').getByText('Geen fouten', { exact: false }).waitFor();
}

/** Opens the published page from the form, in a tab of its own. */
async function read({ page, hands, readPage }: Desk, language: Language): Promise<void> {
  const link = page.getByRole('link', { name: 'Open de pagina' });
  await link.waitFor();
  const opened = page.context().waitForEvent('page');
  await hands.press(link, '“Open the page”');
  const site = await opened;
  await site.locator('h1').waitFor();
  await readPage(site, language);
  await site.close();
}

async function writeEnglish(desk: Desk, article: Story['article']): Promise<void> {
  const { page, hands, look } = desk;
  await hands.press(page.getByRole('link', { name: 'Maak de versie in het Engels' }), '“Make the version in English”');
  await writeTexts(desk, article, 'en');
  await look('article-english');
  await hands.press(button(page, 'Publiceer'), 'Publish');
  await desk.tally.aside('The page read', () => read(desk, 'en'));
}

async function writeTexts({ page, hands }: Desk, article: Story['article'], language: 'nl' | 'en'): Promise<void> {
  const field = (name: string) => page.locator(`[name=${name}]`);
  // The results are in the form before anybody types.
  await page
    .getByRole('button', { name: /^Uitkomst/ })
    .nth(2)
    .waitFor();
  await hands.fill(field('title'), article.title[language], 'Title; the address follows it');
  await hands.fill(field('intro'), article.intro[language], 'Introduction');
  await hands.fill(field('summary'), article.summary[language], 'Summary');
}

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}
