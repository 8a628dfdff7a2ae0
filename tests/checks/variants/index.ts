import { bounds } from './bounds';
import { counts } from './counts';
import { differences, multiples } from './differences';
import { contrastsApart, groupContrasts } from './group-contrasts';
import { leaning, otherGroups, sayNo, smallBefore } from './leaning';
import { lists } from './lists';
import { boundMajorities, countedMajorities, majorities } from './majorities';
import { byChance, meant } from './meant';
import { majorityNot, netOfRounded, numberNotFound, numberOtherLabel } from './numbers';
import { abbreviationUnexplained, headingFake, jargon, ownTextContradicts, passive, smallBaseTold } from './style';
import { madeUp, sums } from './sums';
import { numbersAlone, sumsAbove } from './sums-above';
import { foreignQuotes, margins, papers, passives, reflections } from './told-otherwise';
import { inSurvey, joined, type RuleVariants } from './variant';
import {
  allCapitals,
  altTextPictureOf,
  doubleNegative,
  fakeList,
  foreignLanguage,
  groupsNotComparable,
  linkText,
  marginNotAllowed,
  needsEyes,
  pictureOfText,
} from './words';

export const VARIANTS: Readonly<Record<string, RuleVariants>> = {
  'number-other-label': joined(
    numberOtherLabel,
    lists,
    numbersAlone,
    meant,
    inSurvey(bounds),
    otherGroups,
    inSurvey(sayNo),
    leaning,
  ),
  'number-not-found': joined(numberNotFound, counts, differences, sumsAbove, byChance, multiples),
  'net-of-rounded': joined(netOfRounded, sums, madeUp),
  'majority-not': joined(majorityNot, majorities, inSurvey(boundMajorities), countedMajorities),
  'needs-eyes': needsEyes,
  'margin-not-allowed': joined(marginNotAllowed, margins, inSurvey(reflections)),
  'groups-not-comparable': joined(groupsNotComparable, groupContrasts, contrastsApart),
  'double-negative': doubleNegative,
  'link-text': linkText,
  'alt-text-picture-of': altTextPictureOf,
  'picture-of-text': joined(pictureOfText, papers),
  'all-capitals': allCapitals,
  'fake-list': fakeList,
  'foreign-language': joined(foreignLanguage, foreignQuotes),
  'abbreviation-unexplained': abbreviationUnexplained,
  jargon,
  passive: joined(passive, passives),
  'small-base-told': joined(smallBaseTold, inSurvey(smallBefore)),
  'own-text-contradicts': ownTextContradicts,
  'heading-fake': headingFake,
};
