export const panelsEn = {
  'panel.article.title': 'Page and checks',
  'panel.article.open': 'Open the page',
  'panel.article.preview': 'Show the saved draft',
  'panel.article.preview-making': 'The preview is being made…',
  'panel.article.preview-failed': 'The preview could not be made. Save the article and try again.',
  'panel.article.save-first': 'Save the article first. Then you can see it here.',
  'panel.article.not-published': 'Not published in this language yet.',
  'panel.question.title': 'What readers get',
  'panel.question.incomplete': 'Fill in the answers and figures. Then the sentence that readers get stands here.',
  'panel.issues.title': 'Checks',
  'panel.issues.none': 'Nothing found. You can publish.',
  'panel.issues.count':
    '{errors, plural, =0 {No errors} one {# error} other {# errors}}, {others, plural, =0 {no remarks} one {# remark} other {# remarks}}.',
  'panel.issues.error': 'Error',
  'panel.issues.warning': 'Look at this',
  'panel.issues.review': 'Check yourself',
  'panel.issues.fields-only': 'Checked here: the title, the address and the blocks. Publishing checks everything.',
} as const;
