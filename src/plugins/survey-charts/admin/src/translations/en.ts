import { checksEn } from './en/checks';
import { choicesEn } from './en/choices';
import { deskEn } from './en/desk';
import { figurePreviewEn } from './en/figure-preview';
import { hintsEn } from './en/hints';
import { panelsEn } from './en/panels';
import { pasteEn } from './en/paste';
import { previewEn } from './en/preview';
import { questionChoiceEn } from './en/question-choice';
import { resultEn } from './en/result';
import { settingsEn } from './en/settings';
import { startEn } from './en/start';

/** The plugin's own texts for editors. Block names and messages of checks come from the blocks and from `words/messages`. */
export const en = {
  'plugin.name': 'Survey charts',
  'field.result.name': 'Survey result',
  'field.result.description': 'Wording, answers and figures of one question',
  'field.texts.name': 'Text in each language',
  'field.texts.description': 'One text, in Dutch and English',
  'field.fact.name': 'Fact',
  'field.fact.description': 'Something that is known, known to be none, or unknown',
  'language.nl': 'Dutch',
  'language.en': 'English',
  'fact.known': 'Known',
  'fact.none': 'Not applicable',
  'fact.unknown': 'Not known',
  ...checksEn,
  ...choicesEn,
  ...deskEn,
  ...hintsEn,
  ...panelsEn,
  ...pasteEn,
  ...figurePreviewEn,
  ...previewEn,
  ...questionChoiceEn,
  ...resultEn,
  ...settingsEn,
  ...startEn,
} as const;

export type TextKey = keyof typeof en;
export type Texts = Readonly<Record<TextKey, string>>;
