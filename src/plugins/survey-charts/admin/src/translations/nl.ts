import type { Texts } from './en';
import { checksNl } from './nl/checks';
import { choicesNl } from './nl/choices';
import { deskNl } from './nl/desk';
import { figurePreviewNl } from './nl/figure-preview';
import { hintsNl } from './nl/hints';
import { panelsNl } from './nl/panels';
import { pasteNl } from './nl/paste';
import { previewNl } from './nl/preview';
import { questionChoiceNl } from './nl/question-choice';
import { resultNl } from './nl/result';
import { settingsNl } from './nl/settings';
import { startNl } from './nl/start';

export const nl: Texts = {
  'plugin.name': 'Grafieken bij onderzoek',
  'field.result.name': 'Uitkomst van een vraag',
  'field.result.description': 'Vraagtekst, antwoorden en cijfers van één vraag',
  'field.texts.name': 'Tekst in elke taal',
  'field.texts.description': 'Eén tekst, in het Nederlands en het Engels',
  'field.fact.name': 'Gegeven',
  'field.fact.description': 'Iets wat bekend is, er niet is, of niet bekend is',
  'language.nl': 'Nederlands',
  'language.en': 'Engels',
  'fact.known': 'Bekend',
  'fact.none': 'Niet van toepassing',
  'fact.unknown': 'Niet bekend',
  ...checksNl,
  ...choicesNl,
  ...deskNl,
  ...hintsNl,
  ...panelsNl,
  ...pasteNl,
  ...figurePreviewNl,
  ...previewNl,
  ...questionChoiceNl,
  ...resultNl,
  ...settingsNl,
  ...startNl,
};
