import type { RuleTexts } from '../nl/rules';

export const rulesEn: RuleTexts = {};
