import type { Page } from 'playwright-core';
import type { Language } from '../../../src/plugins/survey-charts/survey/language';
import type { Story } from './story';

/** What a page says of each figure: the caption of its table, and its rows as (label, value). */
export interface ShownFigure {
  readonly caption: string;
  readonly rows: readonly (readonly [string, string])[];
}

export function shownFigures(site: Page): Promise<readonly ShownFigure[]> {
  return site.locator('figure[data-figure]').evaluateAll((figures) =>
    figures.map((figure) => ({
      caption: figure.querySelector('caption')?.textContent?.trim() ?? '',
      // Sums have a body of their own.
      rows: [...(figure.querySelector('tbody')?.rows ?? [])].map((row): [string, string] => [
        row.querySelector('th')?.textContent?.trim() ?? '',
        row.querySelector('td')?.textContent?.trim() ?? '',
      ]),
    })),
  );
}

/** What the page should say: every figure that was pasted. */
export function pastedFigures({ questions }: Story, language: Language): readonly ShownFigure[] {
  return questions.map(({ wording, rows }) => ({
    caption: wording[language],
    rows: rows.map(([nl, en, percent]): [string, string] => [language === 'nl' ? nl : en, `${percent}%`]),
  }));
}
