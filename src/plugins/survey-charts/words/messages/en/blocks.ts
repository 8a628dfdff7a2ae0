import type { BlockTexts } from '../nl/blocks';

export const blocksEn: BlockTexts = {
  'field-type': 'This field holds something that cannot stand here. Empty it and fill it in again.',
  'field-too-long': 'This text is {length} characters long. There is room for {max}. Make the text shorter.',
  'field-not-a-choice': 'This choice does not exist. Choose one of: {choices}.',
  'field-too-many': 'There are too many parts here. There is room for {max}. Remove some.',
  'field-link-refused':
    'This link does not work here. Use an address that begins with https://, an email address or a telephone number.',
  'field-text-unknown': 'The text holds something that cannot stand here. Remove it, or type the text again.',
  'field-text-too-deep': 'The list has too many levels. Use only a few.',
  'field-text-picture': 'There is a picture in the text. Use the Image block for it.',
  'block-unknown': 'This block no longer exists. Remove it.',
  'block-question-missing': 'No question has been chosen in this block yet. Choose a question.',
  'image-alt-text-missing':
    'The image has no description. Write what can be seen in it, or tick that the image is decoration.',
  'image-decorative-with-text':
    'The image is decoration, but has a description too. Readers do not get it. Remove one of the two.',
  'key-figure-unknown-key': 'The question “{question}” has no answer “{key}”. Choose one of: {keys}.',
  'method-survey-not-of-article':
    'This survey does not belong to the article. Add it to the surveys of the article, or choose another.',
  'quote-has-own-marks': 'The quotation has its own quotation marks. Remove them: the site adds them itself.',
  'respondents-part-name-missing': 'Part {part} has no name. Give it a short name, such as “Age”.',
  'result-own-text-stale':
    'The figures of “{question}” changed after this text was written. Readers now see the automatic text. Check your text and save it again.',
  'result-alt-text-too-long':
    'This description is {length} characters long. Keep it to {max}: longer ones are cut off.',
  'result-form-unfit': 'The chosen form does not suit this question. {reason} Choose “automatic” or another form.',
};
