import type { ProblemTexts } from '../message';

/** What can be wrong with a stored result, by the codes of `survey/problem.ts`. */
export const problemsEn: ProblemTexts = {
  'not-an-object': 'The result is not a JSON object. Enter the figures again.',
  'unknown-version': 'The result has version {version}. The newest known version is {known}. Update the plugin.',
  'version-missing': 'The version of the result is missing. It was read as the newest. Save the question again.',
  'wrong-type': 'This value is of the wrong type. Enter a number where a number belongs, and text where text belongs.',
  'number-invalid': 'This number is not right. Enter an ordinary number.',
  'too-many': 'There are too many parts here. There is room for {max}. Remove some.',
  'kind-missing': 'The kind of question is missing. Choose, for example, one answer, several answers or a scale.',
  'wording-missing': 'The text of the question is missing in {language}. Enter the question as it was put.',
  'setting-missing': 'This setting is missing or not right. Choose a value.',
  'answers-too-few': 'The number of answers is {count}. It must be at least {needed}. Add answers.',
  'role-missing': 'The kind of this answer is missing. Choose, for example, “ordinary answer” or “don’t know”.',
  'key-missing': 'The key is missing. Enter a short name, such as “no-opinion”.',
  'key-invalid':
    'The key “{key}” is not possible. Use small letters, digits and hyphens, and begin with a letter. At most 64 characters.',
  'key-duplicate': 'The key “{key}” is used more than once. Give each part a key of its own.',
  'label-missing': 'The text is missing in {language}. Enter the text that readers see.',
  'decimals-invalid': 'The number of decimals is not right. Choose a whole number from 0 to 4.',
  'total-missing': 'The figures of all participants together are missing. Enter them.',
  'grouping-empty': 'This grouping has no groups. Add groups, or remove the grouping.',
  'group-without-result': 'The group “{group}” has no figures. Enter them, or remove the group.',
  'group-unknown': 'The group “{group}” does not exist. Add the group or remove these figures.',
  'group-duplicate': 'The group “{group}” has figures twice. Remove one of the two.',
  'result-group-missing': 'These figures belong to no group. Choose a group, or remove the figures.',
  'range-inverted': 'The lower limit ({from}) is higher than the upper limit ({to}). Correct one of the two.',
  'base-who-missing': 'It does not say in {language} who got the question. Enter it, such as “civil servants”.',
  'base-n-missing': 'The number of people who answered is missing. Enter it, or choose “not known”.',
  'base-n-invalid': 'The number of people who answered is not right. Enter a whole number, or choose “not known”.',
  'value-missing': 'The answer “{key}” has no figure. Enter a figure, or choose “not known”.',
  'value-unknown-answer':
    'There is a figure for “{key}”, but that answer does not exist. Add the answer or remove the figure.',
  'value-empty': 'The figure for “{key}” is empty. Enter a number or a percentage, or choose “not known”.',
  'percent-out-of-range': 'This percentage is not right. Enter a number from 0 to 100.',
  'count-invalid': 'This number is not right. Enter a whole number, 0 or higher.',
  'count-over-base':
    'For “{key}” the number is {count}. That is more than the number of people who answered: {n}. Correct one of the two.',
  'counts-over-base':
    'The numbers together are {sum}. That is more than the number of people who answered: {n}. Correct the numbers.',
  'percentages-over-100':
    'The answers together are {sum} percent. That is more than 100, even after rounding. Correct the percentages.',
  'count-percent-disagree':
    'For “{key}” it says {percent} percent. But {count} of {n} is another percentage. Correct one of the two.',
  'net-empty': 'This sum holds no answers. Choose which answers belong to it.',
  'net-unknown-answer': 'This sum holds “{key}”, but that answer does not exist. Choose another answer.',
  'net-duplicate-answer': 'This sum holds “{key}” twice. Remove one.',
  'net-on-multiple-choice':
    'Answers to a question with several answers cannot be added up: people would count twice. Remove this sum.',
  'stats-missing': 'The average and the middle answer are missing. Enter at least one of them.',
};
