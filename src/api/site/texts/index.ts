import type { Language } from '../../../plugins/survey-charts/survey/language';
import { en } from './en';
import { nl } from './nl';
import type { SiteTexts } from './texts';

const TEXTS: Readonly<Record<Language, SiteTexts>> = { nl, en };

export function siteTexts(language: Language): SiteTexts {
  return TEXTS[language];
}
