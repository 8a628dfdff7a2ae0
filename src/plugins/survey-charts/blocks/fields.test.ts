import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Component, schemaOf } from './component';
import { choice, flag, image, json, line, longText, parts, question, richText, survey } from './field-kinds';
import { keysOf, readFields, type ValuesOf } from './fields';

const partFields = { label: line({ maxLength: 5 }), question: question() };
const part: Component<ValuesOf<typeof partFields>> = {
  name: 'a-part',
  icon: 'user',
  fields: partFields,
  labels: {
    nl: { name: 'Deel', description: '', fields: { label: { label: 'Naam' }, question: { label: 'Vraag' } } },
    en: { name: 'Part', description: 'A part.', fields: { label: { label: 'Name' }, question: { label: 'Question' } } },
  },
};
const fields = {
  title: line({ maxLength: 10 }),
  body: longText({ maxLength: 20 }),
  form: choice(['automatic', 'bar'], 'automatic'),
  loud: flag(false),
  text: richText(),
  question: question(),
  survey: survey(),
  image: image(),
  data: json('plugin::survey-charts.texts', (value) => (typeof value === 'number' ? value : 0)),
  parts: parts(part, 2),
};
const read = (input: unknown) => readFields(fields, input, ['body', 0]);
const EMPTY = {
  title: '',
  body: '',
  form: 'automatic',
  loud: false,
  text: [],
  question: undefined,
  survey: undefined,
  image: undefined,
  data: 0,
  parts: [],
};

describe('readFields', () => {
  it('has the exact types of its fields', () => {
    const values: ValuesOf<typeof fields> = read({}).value;
    const form: 'automatic' | 'bar' = values.form;
    const label: string | undefined = values.parts[0]?.label;
    expect([form, label]).toEqual(['automatic', undefined]);
  });

  it.each([undefined, null, {}])('reads %p as empty, without a problem', (input) => {
    expect(read(input)).toEqual({
      value: EMPTY,
      problems: [],
      questions: [{ path: ['body', 0, 'question'], documentId: undefined }],
    });
  });

  it('reads what a populated query gives', () => {
    const input = {
      id: 7,
      __component: 'survey.thing',
      title: ' Een  titel\n',
      form: 'bar',
      question: { id: 1, documentId: 'q1', key: 'age' },
      image: { url: '/uploads/a.png', width: 10, height: 20, alternativeText: 'Alt' },
      parts: [{ label: 'Een', question: { documentId: 'q2' } }, { label: 'Twee' }],
    };
    const { value, problems, questions } = read(input);
    expect(value).toEqual({
      ...EMPTY,
      title: 'Een titel',
      form: 'bar',
      question: 'q1',
      image: { url: '/uploads/a.png', width: 10, height: 20, libraryText: 'Alt' },
      parts: [
        { label: 'Een', question: 'q2' },
        { label: 'Twee', question: undefined },
      ],
    });
    expect(problems).toEqual([]);
    expect(questions).toEqual([
      { path: ['body', 0, 'question'], documentId: 'q1' },
      { path: ['body', 0, 'parts', 0, 'question'], documentId: 'q2' },
      { path: ['body', 0, 'parts', 1, 'question'], documentId: undefined },
    ]);
  });

  it('reads a relation as the admin holds it, unsaved', () => {
    const picked = { connect: [{ documentId: 'old' }, { documentId: 'new' }], disconnect: [] };
    expect(read({ question: picked }).value.question).toBe('new');
    expect(read({ question: { connect: [], disconnect: [] } })).toMatchObject({ value: EMPTY, problems: [] });
  });

  it('says what it could not take, at its path, and keeps the rest', () => {
    const { value, problems } = read({
      title: 'Veel te lange titel',
      body: 12,
      form: 'pie',
      loud: 'yes',
      question: 5,
      image: { url: 'javascript:alert(1)', width: 1, height: 1 },
      parts: [{}, {}, {}],
    });
    expect(value).toMatchObject({
      title: 'Veel te lange titel',
      body: '',
      form: 'automatic',
      loud: false,
      parts: [{}, {}],
    });
    expect(problems.map(({ code, path }) => `${code} ${path.slice(2).join('.')}`)).toEqual([
      'field-too-long title',
      'field-type body',
      'field-not-a-choice form',
      'field-type loud',
      'field-type question',
      'field-type image',
      'field-too-many parts',
    ]);
  });

  it('reads own properties only', () => {
    expect(read(JSON.parse('{"__proto__":{"title":"Kwaad"}}')).value.title).toBe('');
  });

  it('is total: 10,000 hostile inputs', () => {
    const hostile = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true }),
      fc.record(Object.fromEntries(keysOf(fields).map((key) => [key, fc.anything()])), { requiredKeys: [] }),
    );
    fc.assert(
      fc.property(hostile, (input) => {
        const { value } = read(input);
        expect(Object.keys(value)).toEqual(keysOf(fields));
        expect(value.parts.length).toBeLessThanOrEqual(2);
        expect(['automatic', 'bar']).toContain(value.form);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('schemaOf', () => {
  it('gives what Strapi wants of a component', () => {
    expect(schemaOf(part)).toEqual({
      uid: 'survey.a-part',
      category: 'survey',
      modelName: 'a-part',
      globalId: 'ComponentSurveyAPart',
      collectionName: 'components_survey_a_part',
      info: { displayName: 'Part', description: 'A part.', icon: 'user' },
      options: {},
      pluginOptions: { 'content-type-builder': { visible: false } },
      attributes: {
        label: { type: 'string', maxLength: 5 },
        question: { type: 'relation', relation: 'oneToOne', target: 'plugin::survey-charts.survey-question' },
      },
      config: {
        settings: { bulkable: true, filterable: true, searchable: true, pageSize: 10, mainField: 'label' },
        layouts: { list: ['id'], edit: [[{ name: 'question', size: 12 }], [{ name: 'label', size: 6 }]] },
      },
    });
  });
});
