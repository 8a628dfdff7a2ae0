import type { BlockCheck } from '../define';
import type { RespondentsFields } from './fields';

const partNameMissing: BlockCheck<RespondentsFields> = {
  id: 'respondents-part-name-missing',
  severity: 'warning',
  overridable: false,
  check({ parts }, { path }) {
    // One part alone needs no name to be found by.
    if (parts.length < 2) return [];
    return parts.flatMap((part, index) =>
      part.label === ''
        ? [
            {
              rule: this.id,
              severity: this.severity,
              path: [...path, 'parts', index, 'label'],
              message: { key: this.id, values: { part: index + 1 } },
            },
          ]
        : [],
    );
  },
};

export const checks = [partNameMissing];
