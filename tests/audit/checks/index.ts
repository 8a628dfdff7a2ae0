import type { Check } from '../check';
import { axe } from './axe';
import { barsToScale } from './bars-to-scale';
import { baseSaid } from './base-said';
import { dataLink } from './data-link';
import { drawingNamed } from './drawing-named';
import { figureAddress } from './figure-address';
import { findingSaid } from './finding-said';
import { focusRing } from './focus-ring';
import { forcedColors } from './forced-colors';
import { headingOrder } from './heading-order';
import { highContrast } from './high-contrast';
import { howToRead } from './how-to-read';
import { labelsWhole } from './labels-whole';
import { language } from './language';
import { letterSize } from './letter-size';
import { markContrast } from './mark-contrast';
import { nameSaysFinding } from './name-says-finding';
import { narrativeOrder } from './narrative-order';
import { noMotion } from './no-motion';
import { numbersAgree } from './numbers-agree';
import { numbersForPeople } from './numbers-for-people';
import { oneDrawing } from './one-drawing';
import { pairsExposed } from './pairs-exposed';
import { partsApart } from './parts-apart';
import { questionSaid } from './question-said';
import { quietDrawing } from './quiet-drawing';
import { reflow } from './reflow';
import { rowPerAnswer } from './row-per-answer';
import { sentencesSaid } from './sentences-said';
import { sourceSaid } from './source-said';
import { staticFigure } from './static-figure';
import { tabStops } from './tab-stops';
import { tableCaption } from './table-caption';
import { tableHeaders } from './table-headers';
import { tableOpen } from './table-open';
import { targetSize } from './target-size';
import { textContrast } from './text-contrast';
import { textInFrame } from './text-in-frame';
import { textOverlap } from './text-overlap';
import { textSpacing } from './text-spacing';
import { toldApart } from './told-apart';
import { uniqueIds } from './unique-ids';
import { unitSaid } from './unit-said';
import { valuesAgree } from './values-agree';

/** Every check. A check is its file and its place in this list. */
export const CHECKS: readonly Check[] = [
  axe,
  barsToScale,
  baseSaid,
  dataLink,
  drawingNamed,
  figureAddress,
  findingSaid,
  focusRing,
  forcedColors,
  headingOrder,
  highContrast,
  howToRead,
  labelsWhole,
  language,
  letterSize,
  markContrast,
  nameSaysFinding,
  narrativeOrder,
  noMotion,
  numbersAgree,
  numbersForPeople,
  oneDrawing,
  pairsExposed,
  partsApart,
  questionSaid,
  quietDrawing,
  reflow,
  rowPerAnswer,
  sentencesSaid,
  sourceSaid,
  staticFigure,
  tabStops,
  tableCaption,
  tableHeaders,
  tableOpen,
  targetSize,
  textContrast,
  textInFrame,
  textOverlap,
  textSpacing,
  toldApart,
  uniqueIds,
  unitSaid,
  valuesAgree,
];
