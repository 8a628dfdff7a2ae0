import type { RuleTexts } from '../nl/rules';

export const rulesEn: RuleTexts = {
  'article-title-missing': 'The title is missing. Enter a title.',
  'article-slug-missing': 'The address of the page is missing. Enter a short address, such as “online-services”.',
  'article-body-empty': 'The article is still empty. Add at least one block.',
  'figure-label-missing':
    'The question “{question}” is not complete in {language}. Number of missing texts: {count}. Open the question and enter them.',
  'placeholder-left': 'This block is not finished yet. {text}',
  'question-key-invalid':
    'The key of the question is not possible. Use small letters, digits and hyphens, and begin with a letter. At most {max} characters.',
  'correction-date-missing': 'The day of the correction is missing. Fill in the day on which you mended the mistake.',
  'correction-text-missing':
    'It does not say what was corrected, or not in every language. Write what it said and what it says now.',
  'ranges-gap': 'Between “{before}” and “{after}”, {left} is left out. Check the limits.',
  'ranges-overlap': '“{before}” and “{after}” overlap. People may belong to both. Check the limits.',
};
