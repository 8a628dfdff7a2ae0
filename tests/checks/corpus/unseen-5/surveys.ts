import type { CorpusSurvey } from '../corpus-article';
import { cycling } from './survey-cycling';
import { loneliness } from './survey-loneliness';
import { permits } from './survey-permits';
import { playgrounds } from './survey-playgrounds';
import { youthCare } from './survey-youth-care';

export const UNSEEN_5_SURVEYS: readonly CorpusSurvey[] = [cycling, youthCare, playgrounds, permits, loneliness];
