import { fitForms } from '../../charts/form';
import { shapeOf } from '../../charts/shape';
import { viewOf } from '../../survey/view-of';
import type { BlockContext } from '../context';
import type { BlockCheck } from '../define';
import type { ResultFields } from './fields';

/** Longest text that names a picture, in characters: longer ones are cut by voices and mail clients. */
export const ALT_TEXT_MAX = 125;

const ownTextStale: BlockCheck<ResultFields> = {
  id: 'result-own-text-stale',
  severity: 'warning',
  overridable: false,
  check(values, context) {
    const facts = factsOf(values, context);
    if (facts === undefined || facts.fingerprint === values.fingerprint) return [];
    const fields = (['finding', 'altText', 'sentences'] as const).filter((field) => values[field] !== '');
    return fields.map((field) => ({
      rule: this.id,
      severity: this.severity,
      path: [...context.path, field],
      documentId: facts.documentId,
      message: { key: this.id, values: { question: facts.key } },
    }));
  },
};

const altTextTooLong: BlockCheck<ResultFields> = {
  id: 'result-alt-text-too-long',
  severity: 'warning',
  overridable: false,
  check({ altText }, { path }) {
    if (altText.length <= ALT_TEXT_MAX) return [];
    const values = { length: altText.length, max: ALT_TEXT_MAX };
    return [{ rule: this.id, severity: this.severity, path: [...path, 'altText'], message: { key: this.id, values } }];
  },
};

const formUnfit: BlockCheck<ResultFields> = {
  id: 'result-form-unfit',
  severity: 'warning',
  overridable: false,
  check(values, context) {
    const facts = factsOf(values, context);
    if (facts === undefined || values.form === 'automatic') return [];
    const { language, limits } = context;
    const view = viewOf(facts.result, { key: facts.key, language, survey: facts.survey, limits });
    const asked = fitForms(shapeOf(view)).find(({ form }) => form === values.form);
    if (asked === undefined || asked.fit) return [];
    const path = [...context.path, 'form'];
    const message = { key: this.id, values: { form: values.form, reason: context.words.formReason(asked.reason) } };
    return [{ rule: this.id, severity: this.severity, path, message, fix: { path, value: 'automatic' } }];
  },
};

function factsOf(values: ResultFields, context: BlockContext) {
  return values.question === undefined ? undefined : context.question(values.question);
}

export const checks = [ownTextStale, altTextTooLong, formUnfit];
