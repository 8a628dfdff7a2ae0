/** What the checks are for, in the order in which editors meet it; each with the rules that see to it. */
export interface Concern {
  readonly what: string;
  readonly rules: readonly string[];
  /** What no rule does, because it can't be told from the article alone. */
  readonly beside?: string;
}

const THE_TEXT_AGAINST_FACTS = ['number-other-label', 'number-not-found'];

export const CONCERNS: Readonly<Record<string, readonly Concern[]>> = {
  Numbers: [
    { what: 'A number of the text, found in the survey with its label', rules: THE_TEXT_AGAINST_FACTS },
    { what: 'A number that is of another label', rules: ['number-other-label'] },
    { what: 'A number that the survey does not have', rules: ['number-not-found'] },
    { what: 'A sum beyond rounding', rules: ['question-sum-low', 'question-schema'] },
    { what: 'Groups that overlap', rules: ['ranges-overlap', 'question-groups-not-total'] },
    { what: 'Groups that lack', rules: ['ranges-gap', 'question-groups-not-total'] },
    { what: 'No base', rules: ['question-schema'] },
    { what: 'A small base', rules: ['question-small-base', 'small-base-told'] },
    { what: 'A percentage in the text without its base', rules: ['percent-without-base'] },
    { what: '“Majority” of 50 percent or less', rules: ['majority-not'] },
    { what: 'A difference between groups that can’t be compared', rules: ['groups-not-comparable'] },
    { what: 'A margin of error of a panel that people join', rules: ['margin-not-allowed'] },
    { what: 'A net of rounded figures', rules: ['question-net-rounded', 'net-of-rounded'] },
    { what: 'An own text that is stale', rules: ['result-own-text-stale'] },
    { what: 'An own text that contradicts its figures', rules: ['own-text-contradicts'] },
    { what: 'A key figure that is no answer of its question', rules: ['key-figure-unknown-key'] },
    { what: 'A form of chart that does not fit its figures', rules: ['result-form-unfit'] },
  ],
  Access: [
    { what: 'No alternative text', rules: ['image-alt-text-missing'] },
    { what: 'An alternative text that is too long', rules: ['alt-text-too-long', 'result-alt-text-too-long'] },
    { what: 'An alternative text that is the title again', rules: ['alt-text-repeats'] },
    { what: 'An alternative text that begins with “picture of”', rules: ['alt-text-picture-of'] },
    { what: 'A decorative picture with a text', rules: ['image-decorative-with-text'] },
    { what: 'The order of headings', rules: ['heading-skipped', 'heading-fake'] },
    { what: 'An empty heading', rules: ['heading-empty'] },
    { what: 'A link that says “click here”, or its bare address', rules: ['link-text'] },
    { what: 'Words that need eyes', rules: ['needs-eyes'] },
    { what: 'A picture of text', rules: ['picture-of-text'] },
    { what: 'A table that was pasted as a picture', rules: ['picture-of-text'] },
    { what: 'All capitals', rules: ['all-capitals'] },
    { what: 'A fake list', rules: ['fake-list'] },
    { what: 'The language of a foreign passage', rules: ['foreign-language'] },
    { what: 'Quotation marks that come twice', rules: ['quote-has-own-marks'] },
  ],
  'Plain language': [
    { what: 'A sentence that is too long', rules: ['sentence-too-long'] },
    { what: 'A paragraph that is too long', rules: ['paragraph-too-long'] },
    { what: 'Passive', rules: ['passive'] },
    { what: 'An abbreviation that is not explained', rules: ['abbreviation-unexplained'] },
    { what: 'Jargon', rules: ['jargon'] },
    { what: 'A double negative', rules: ['double-negative'] },
    { what: 'The reading level of article and summary', rules: ['reading-level'] },
    { what: 'No summary', rules: ['summary-missing'] },
    { what: 'A summary that is too long', rules: ['summary-too-long'] },
  ],
  Completeness: [
    {
      what: 'A label or text that lacks in a language to be published',
      rules: ['figure-label-missing', 'question-schema', 'respondents-part-name-missing'],
    },
    { what: 'Facts of the survey for the method block', rules: ['survey-facts-missing', 'method-missing'] },
    { what: 'An e-mail over its size', rules: ['email-too-large'] },
    {
      what: 'The address of the page',
      rules: ['article-slug-missing'],
      beside: 'That it is taken, the gate tells: only the server knows the others.',
    },
    {
      what: 'A date that lacks',
      rules: ['fieldwork-date-half', 'survey-facts-missing'],
      beside: 'An article gets its date when it is first published.',
    },
    {
      what: 'A date that can’t be',
      rules: ['fieldwork-dates-reversed', 'fieldwork-not-ended', 'date-in-future', 'correction-too-early'],
    },
    { what: 'No series', rules: ['series-missing'] },
    { what: 'No survey', rules: ['surveys-missing', 'method-survey-not-of-article'] },
    {
      what: 'No title, no introduction, no text',
      rules: ['article-title-missing', 'intro-missing', 'article-body-empty'],
    },
    {
      what: 'A block that is not finished',
      rules: ['block-question-missing', 'placeholder-left', 'block-field', 'block-unknown'],
    },
    { what: 'The key of a question', rules: ['question-key-invalid'] },
    { what: 'A correction that is half', rules: ['article-correction-half', 'question-correction-half'] },
  ],
};
