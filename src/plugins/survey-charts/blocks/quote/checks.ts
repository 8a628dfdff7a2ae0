import type { BlockCheck } from '../define';
import type { QuoteFields } from './fields';

const QUOTED = /^[\u2018\u2019\u201A\u201C\u201D\u201E"'«»]+(.*?)[\u2018\u2019\u201C\u201D"'«»]+$/su;

const ownMarks: BlockCheck<QuoteFields> = {
  id: 'quote-has-own-marks',
  severity: 'warning',
  overridable: false,
  check({ text }, context) {
    const inside = QUOTED.exec(text)?.[1]?.trim();
    if (inside === undefined || inside === '') return [];
    const path = [...context.path, 'text'];
    return [{ rule: this.id, severity: this.severity, path, message: { key: this.id }, fix: { path, value: inside } }];
  },
};

export const checks = [ownMarks];
