/** What can be wrong with a stored result, by the codes of `survey/problem.ts`. */
export const problemsEn = {
  'not-an-object': 'The result is not a JSON object. Enter the figures again.',
  'wrong-type': 'This value is of the wrong type. Enter a number where a number belongs, and text where text belongs.',
  'kind-missing': 'The kind of question is missing. Choose, for example, one answer, several answers or a scale.',
  'wording-missing': 'The text of the question is missing in {language}. Enter the question as it was put.',
  'answers-too-few': 'This question has {count} answers. It must have at least {needed}. Add answers.',
  'key-missing': 'The key is missing. Enter a short name, such as “no-opinion”.',
  'key-invalid':
    'The key “{key}” is not possible. Use small letters, digits and hyphens, and begin with a letter. At most 64 characters.',
  'key-duplicate': 'The key “{key}” is used more than once. Give each part a key of its own.',
  'label-missing': 'The text is missing in {language}. Enter the text that readers see.',
  'total-missing': 'The figures of all participants together are missing. Enter them.',
  'group-unknown': 'The group “{group}” does not exist. Add the group or remove these figures.',
  'result-duplicate': 'The group “{group}” has figures twice. Remove one of the two.',
  'who-missing': 'It does not say in {language} who got the question. Enter it, such as “civil servants”.',
  'n-missing': 'The number of people who answered is missing. Enter it, or choose “not known”.',
  'value-missing': 'The answer “{key}” has no figure. Enter a figure, or choose “not known”.',
  'value-unknown-answer':
    'There is a figure for “{key}”, but that answer does not exist. Add the answer or remove the figure.',
  'value-empty': 'The figure for “{key}” is empty. Enter a number or a percentage, or choose “not known”.',
  'percent-invalid': 'This percentage is not right. Enter a number from 0 to 100.',
  'count-invalid': 'This number is not right. Enter a whole number, 0 or higher.',
  'count-above-base': '“{key}” has {count} people. But {n} people answered the question. Correct one of the two.',
  'counts-above-base':
    'The answers together are {sum} people. But {n} people answered the question. Correct the numbers.',
  'percents-above-hundred':
    'The answers together are {sum} percent. That is more than 100, even after rounding. Correct the percentages.',
  'percent-count-disagree':
    '“{key}” has {percent} percent. {count} of {n} people is another percentage. Correct one of the two.',
  'net-empty': 'This sum holds no answers. Choose which answers belong to it.',
  'net-unknown-answer': 'This sum holds “{key}”, but that answer does not exist. Choose another answer.',
  'net-duplicate-answer': 'This sum holds “{key}” twice. Remove one.',
  'net-of-multiple-choice':
    'Answers to a question with several answers cannot be added up: people would count twice. Remove this sum.',
  'stats-missing': 'The average and the middle answer are missing. Enter at least one of them.',
  'version-unknown': 'The result has version {version}. That version is not known here. Update the plugin.',
  'version-missing': 'The version of the result is missing. It was read as the newest. Save the question again.',
  'not-an-option': 'This choice does not exist. Choose one of the options.',
  'number-invalid': 'This number is not right. Enter an ordinary number.',
  'too-many': 'There are too many parts here. Remove some.',
  'setting-missing': 'This setting is missing or not right. Choose a value.',
  'role-missing': 'The kind of this answer is missing. Choose, for example, “ordinary answer” or “don’t know”.',
  'result-group-missing': 'These figures belong to no group. Choose a group, or remove the figures.',
  'grouping-empty': 'This grouping has no groups. Add groups, or remove the grouping.',
  'group-without-result': 'This group has no figures. Enter them, or remove the group.',
  'includes-empty': 'It does not say which answers count in the percentages. Choose them.',
  'range-inverted': 'The lower limit is higher than the upper limit. Swap them.',
  'unknown-version': 'The result has version {version}. The newest known version is {known}. Update the plugin.',
  'decimals-invalid': 'The number of decimals is not right. Choose a whole number from 0 to 4.',
  'group-duplicate': 'The group “{group}” has figures twice. Remove one of the two.',
  'base-who-missing': 'It does not say in {language} who got the question. Enter it, such as “civil servants”.',
  'base-n-missing': 'The number of people who answered is missing. Enter it, or choose “not known”.',
  'base-n-invalid': 'The number of people who answered is not right. Enter a whole number, or choose “not known”.',
  'percent-out-of-range': 'This percentage is not right. Enter a number from 0 to 100.',
  'count-over-base': '“{key}” has {count} people. But {n} people answered the question. Correct one of the two.',
  'counts-over-base':
    'The answers together are {sum} people. But {n} people answered the question. Correct the numbers.',
  'percentages-over-100':
    'The answers together are {sum} percent. That is more than 100, even after rounding. Correct the percentages.',
  'count-percent-disagree':
    '“{key}” has {percent} percent. {count} of {n} people is another percentage. Correct one of the two.',
  'net-on-multiple-choice':
    'Answers to a question with several answers cannot be added up: people would count twice. Remove this sum.',
};
