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
  'email-too-large-soon':
    'The e-mail of this article becomes about {size} KB. From {max} KB on, mail programmes cut an e-mail off. Then the newsletter gives sentences in place of tables. Do not add much more, or divide it over two articles.',
  'email-too-large-sentences':
    'With tables the e-mail of this article becomes larger than {max} KB: mail programmes would cut it off. So the newsletter gives the figures as sentences (about {size} KB). Do you want tables? Make the article shorter, or divide it over two.',
  'email-too-large-teaser':
    'The e-mail of this article becomes about {size} KB, even with sentences in place of tables. From {max} KB on, mail programmes cut it off. So the newsletter gives only a short version with the summary, one result and a link. Make the article shorter, or divide it over two.',
  'fieldwork-dates-reversed':
    'The survey “{survey}” ends ({end}) before it begins ({start}). Readers see both days. Correct them at the survey.',
  'fieldwork-date-half-start':
    'Of the survey “{survey}” only the end is known. Fill in its first day too, at the survey. Did it last one day? Fill in that day twice.',
  'fieldwork-date-half-end':
    'Of the survey “{survey}” only the beginning is known. Fill in its last day too, at the survey. Did it last one day? Fill in that day twice.',
  'fieldwork-not-ended':
    'The survey “{survey}” goes on until {end}, and the article is of {published}. People can still answer then. Check the days, or write that these are first results.',
  'date-in-future-fieldwork':
    'The survey “{survey}” only begins on {date}. There can be no results yet. Correct the day at the survey.',
  'date-in-future-published':
    'The date of publication is {date}, which has still to come. Readers see the article at once, with that date. Empty the field: then it gets the day on which you publish.',
  'date-in-future-correction':
    'The day of the correction is {date}, which has still to come. Fill in the day on which you mended the mistake.',
  'correction-too-early':
    'The correction is of {date}, and the article of {published}. Nobody could have read the mistake by then. Check both days.',
  'ranges-gap': 'Between “{before}” and “{after}”, {left} is left out. Check the limits.',
  'ranges-overlap': '“{before}” and “{after}” overlap. People may belong to both. Check the limits.',
  'question-small-base-hidden':
    'The group “{group}” has only {n} people. Readers see nothing of this group, or somebody could be recognised. Join groups, or remove this one.',
  'question-small-base-counts':
    'The group “{group}” has only {n} people. Readers see counts and no percentages. Join groups if you can.',
  'question-small-base-warned':
    'The group “{group}” has only {n} people. Readers see a warning with it. Draw no large conclusions from it.',
  'question-small-base-all-hidden':
    'Only {n} people answered. Readers see nothing of this question, or somebody could be recognised.',
  'question-small-base-all-counts': 'Only {n} people answered. Readers see counts and no percentages.',
  'question-small-base-all-warned':
    'Only {n} people answered. Readers see a warning with it. Draw no large conclusions from it.',
  'question-net-rounded':
    '“{net}” is a sum of rounded percentages. It can be a point off. Fill in the counts of the answers too if you have them: then the sum is exact.',
  'question-sum-low':
    'The answers do not add up to 100 percent, even after rounding. Readers see that {left} percent was not reported. Check the figures, or add the answer that is missing.',
  'question-sum-low-group':
    'The answers of the group “{group}” do not add up to 100 percent, even after rounding. Readers see that {left} percent was not reported. Check the figures.',
  'question-groups-not-total-over':
    'The groups together have {sum} people. That is more than the {total} who answered, so some count twice. Check the numbers and the bounds of the groups.',
  'question-groups-not-total-under':
    'The groups together have {sum} of the {total} people who answered. The others are in no group. Add the group that is missing, such as “unknown”.',
};
