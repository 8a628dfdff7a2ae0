import type { BlockCheck } from '../define';
import type { MethodFields } from './fields';

const foreignSurvey: BlockCheck<MethodFields> = {
  id: 'method-survey-not-of-article',
  severity: 'error',
  overridable: false,
  check({ survey }, context) {
    if (survey === undefined || context.surveys.some(({ documentId }) => documentId === survey)) return [];
    const path = [...context.path, 'survey'];
    return [{ rule: this.id, severity: this.severity, path, message: { key: this.id } }];
  },
};

export const checks = [foreignSurvey];
