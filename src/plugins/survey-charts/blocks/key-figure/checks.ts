import type { BlockCheck } from '../define';
import type { KeyFigureFields } from './fields';

const unknownKey: BlockCheck<KeyFigureFields> = {
  id: 'key-figure-unknown-key',
  severity: 'error',
  overridable: false,
  check({ question, key }, context) {
    const facts = question === undefined ? undefined : context.question(question);
    if (facts === undefined) return [];
    const { answers, nets, bins } = facts.result;
    const keys = [...answers, ...bins, ...nets].map((one) => one.key ?? '').filter((one) => one !== '');
    if (keys.includes(key)) return [];
    return [
      {
        rule: this.id,
        severity: this.severity,
        path: [...context.path, 'key'],
        documentId: facts.documentId,
        message: { key: this.id, values: { key, question: facts.key, keys: keys.join(', ') } },
      },
    ];
  },
};

export const checks = [unknownKey];
