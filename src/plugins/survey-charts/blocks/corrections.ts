import type { QuestionCorrection } from '../document/question';
import { LANGUAGES, type Texts } from '../survey/language';
import { cleanText } from './clean';
import type { Component } from './component';
import { day, json, longText } from './field-kinds';
import { isRecord, own, readFields, type ValuesOf } from './fields';

/** Longest note that a reader still reads; characters. */
const LONGEST = 500;

const questionFields = { date: day(), text: json('plugin::survey-charts.texts', readTexts) };
const articleFields = { date: day(), text: longText({ maxLength: LONGEST }) };

/** A correction of an article's text, in the language of that article. */
export type ArticleCorrection = ValuesOf<typeof articleFields>;

const DATE = {
  nl: { label: 'Dag', help: 'De dag waarop je de fout verbeterde. Lezers zien deze dag.' },
  en: { label: 'Day', help: 'The day on which you corrected the mistake. Readers see this day.' },
} as const;

/** Stands at a question: it is not localized, so the note has a text a language, as its labels have. */
export const questionCorrection: Component<ValuesOf<typeof questionFields>> = {
  name: 'question-correction',
  icon: 'pencil',
  fields: questionFields,
  labels: {
    nl: {
      name: 'Verbetering van cijfers',
      description: 'Wat er niet klopte en wat het nu is. Lezers zien dit in elk artikel met deze vraag.',
      fields: {
        date: DATE.nl,
        text: {
          label: 'Wat is er verbeterd?',
          help: 'Eén of twee korte zinnen: wat stond er, en wat staat er nu?',
        },
      },
    },
    en: {
      name: 'Correction of figures',
      description: 'What was wrong and what it is now. Readers see this in each article with this question.',
      fields: {
        date: DATE.en,
        text: { label: 'What was corrected?', help: 'One or two short sentences: what did it say, and what now?' },
      },
    },
  },
};

/** Stands at an article. */
export const articleCorrection: Component<ArticleCorrection> = {
  name: 'article-correction',
  icon: 'pencil',
  fields: articleFields,
  labels: {
    nl: {
      name: 'Verbetering van de tekst',
      description: 'Wat er in dit artikel niet klopte en wat het nu is.',
      fields: {
        date: DATE.nl,
        text: {
          label: 'Wat is er verbeterd?',
          help: 'Eén of twee korte zinnen: wat stond er, en wat staat er nu?',
        },
      },
    },
    en: {
      name: 'Correction of the text',
      description: 'What was wrong in this article and what it is now.',
      fields: {
        date: DATE.en,
        text: { label: 'What was corrected?', help: 'One or two short sentences: what did it say, and what now?' },
      },
    },
  },
};

/** The corrections of a question's row in the order of the form, half ones too. Total. */
export function questionCorrections(rows: unknown): readonly QuestionCorrection[] {
  return list(rows).map((row) => readFields(questionFields, row, []).value);
}

/** The corrections of an article's row in the order of the form, half ones too. Total. */
export function articleCorrections(rows: unknown): readonly ArticleCorrection[] {
  return list(rows).map((row) => readFields(articleFields, row, []).value);
}

function list(rows: unknown): readonly unknown[] {
  return Array.isArray(rows) ? rows : [];
}

function readTexts(value: unknown): Texts {
  const texts: { [language in (typeof LANGUAGES)[number]]?: string } = {};
  for (const language of LANGUAGES) {
    const given = isRecord(value) ? own(value, language) : undefined;
    const text = typeof given === 'string' ? cleanText(given).trim().slice(0, LONGEST) : '';
    if (text !== '') texts[language] = text;
  }
  return texts;
}
