import type { CorpusSurvey } from '../corpus-article';
import { apprentices } from './survey-apprentices';
import { chatbots } from './survey-chatbots';
import { hotels } from './survey-hotels';
import { house } from './survey-house';
import { schoolRun } from './survey-school-run';

export const UNSEEN_12_SURVEYS: readonly CorpusSurvey[] = [chatbots, hotels, apprentices, schoolRun, house];
