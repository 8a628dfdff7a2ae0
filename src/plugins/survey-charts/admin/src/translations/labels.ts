import type { Language } from '../../../survey/language';
import { ARTICLE_UID, QUESTION_UID, SERIES_UID, SURVEY_UID } from '../names';

interface ContentTypeLabels {
  /** Strapi's display name, which it uses as the key of its translation. */
  readonly displayName: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly fields: Readonly<Record<string, Readonly<Record<Language, string>>>>;
}

const title = { nl: 'Titel', en: 'Title' };
const slug = { nl: 'Adres', en: 'Address' };
const updatedAt = { nl: 'Laatst veranderd', en: 'Last changed' };
const corrections = { nl: 'Verbeteringen', en: 'Corrections' };
const survey = { nl: 'Onderzoek', en: 'Survey' };

/** Names of content types and their fields, as editors see them. */
export const CONTENT_TYPE_LABELS: Readonly<Record<string, ContentTypeLabels>> = {
  [SURVEY_UID]: {
    displayName: 'Survey',
    name: survey,
    fields: {
      name: { nl: 'Naam voor de redactie', en: 'Name for editors' },
      title,
      population: { nl: 'Over wie gaat het?', en: 'Whom is it about?' },
      sampleType: { nl: 'Soort steekproef', en: 'Kind of sample' },
      invited: { nl: 'Gevraagd', en: 'Invited' },
      respondents: { nl: 'Deden mee', en: 'Took part' },
      fieldworkStart: { nl: 'Eerste dag', en: 'First day' },
      fieldworkEnd: { nl: 'Laatste dag', en: 'Last day' },
      mode: { nl: 'Manier van vragen', en: 'Way of asking' },
      recruitment: { nl: 'Werving', en: 'Recruitment' },
      weighting: { nl: 'Weging', en: 'Weighting' },
      sponsor: { nl: 'Betaald door', en: 'Paid by' },
      conductedBy: { nl: 'Uitgevoerd door', en: 'Carried out by' },
      limitations: { nl: 'Beperkingen', en: 'Limitations' },
      source: { nl: 'Bron', en: 'Source' },
      questionnaire: { nl: 'Vragenlijst', en: 'Questionnaire' },
      questions: { nl: 'Vragen', en: 'Questions' },
      updatedAt,
    },
  },
  [QUESTION_UID]: {
    displayName: 'Survey question',
    name: { nl: 'Vraag', en: 'Question' },
    fields: {
      key: { nl: 'Sleutel', en: 'Key' },
      survey,
      kind: { nl: 'Soort vraag', en: 'Kind of question' },
      result: { nl: 'Uitkomst', en: 'Result' },
      corrections,
      updatedAt,
    },
  },
  [SERIES_UID]: {
    displayName: 'Series',
    name: { nl: 'Reeks', en: 'Series' },
    fields: { title, slug, description: { nl: 'Beschrijving', en: 'Description' }, updatedAt },
  },
  [ARTICLE_UID]: {
    displayName: 'Survey article',
    name: { nl: 'Artikel', en: 'Article' },
    fields: {
      title,
      slug,
      series: { nl: 'Reeks', en: 'Series' },
      surveys: { nl: 'Onderzoeken', en: 'Surveys' },
      intro: { nl: 'Inleiding', en: 'Introduction' },
      summary: { nl: 'Samenvatting', en: 'Summary' },
      cover: { nl: 'Foto boven het artikel', en: 'Picture above the article' },
      body: { nl: 'Inhoud', en: 'Contents' },
      byline: { nl: 'Door', en: 'By' },
      corrections,
      publicationDate: { nl: 'Datum van publicatie', en: 'Date of publication' },
      updatedAt,
    },
  },
};
