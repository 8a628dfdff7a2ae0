import type { CorpusSurvey } from '../corpus-article';
import { heat } from './survey-heat';
import { letters } from './survey-letters';
import { market } from './survey-market';
import { students } from './survey-students';
import { tenants } from './survey-tenants';

export const UNSEEN_3_SURVEYS: readonly CorpusSurvey[] = [tenants, market, letters, students, heat];
