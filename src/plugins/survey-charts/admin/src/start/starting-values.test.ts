import { describe, expect, test } from '@jest/globals';
import { articleAbout, linkedIn, questionOf, translationOf } from './starting-values';

const [SURVEY] = linkedIn([{ id: 3, documentId: 's', name: 'panel' }], 'name');
const QUESTIONS = linkedIn(
  [{ id: 9, documentId: 'q9', key: 'later', status: 'draft' }, { id: 7, documentId: 'q7', key: 'first' }, { id: 'x' }],
  'key',
);
const connected = (value: unknown) => expect.objectContaining({ connect: [expect.objectContaining(value ?? {})] });

describe('a new entry', () => {
  test('a question belongs to its survey, named as the form shows it', () => {
    if (SURVEY === undefined) throw new Error('No survey was read.');
    expect(questionOf(SURVEY)).toEqual({
      survey: {
        connect: [{ id: 3, documentId: 's', label: 'panel', name: 'panel', status: '', __temp_key__: 'a0' }],
        disconnect: [],
      },
    });
  });

  test('an article shows each question in the order in which they were made, and the method', () => {
    if (SURVEY === undefined) throw new Error('No survey was read.');
    expect(articleAbout(SURVEY, QUESTIONS)).toEqual({
      surveys: connected({ documentId: 's' }),
      body: [
        expect.objectContaining({
          __component: 'survey.result',
          __temp_key__: 'a0',
          question: connected({ documentId: 'q7' }),
        }),
        expect.objectContaining({
          __component: 'survey.result',
          __temp_key__: 'a1',
          question: connected({ documentId: 'q9' }),
        }),
        expect.objectContaining({ __component: 'survey.method', __temp_key__: 'a2' }),
      ],
    });
  });

  test('blocks stay in order, however many questions there are', () => {
    if (SURVEY === undefined) throw new Error('No survey was read.');
    const many = Array.from({ length: 200 }, (_, id) => ({ id, documentId: `q${id}`, label: '', labelField: 'key' }));
    const { body } = articleAbout(SURVEY, many);
    const keys = Array.isArray(body) ? body.map((block: { __temp_key__: string }) => block.__temp_key__) : [];
    expect(keys).toHaveLength(201);
    expect([...keys].sort((one, other) => (one < other ? -1 : 1))).toEqual(keys);
    expect(new Set(keys).size).toBe(201);
  });
});

describe('a version in another language', () => {
  const made = translationOf({
    title: 'Titel',
    slug: 'titel',
    intro: 'Inleiding',
    summary: 'Kort',
    byline: 'Redactie',
    publicationDate: '2026-01-01',
    corrections: [{ text: 'x' }],
    series: { connect: [{ documentId: 'r' }], disconnect: [] },
    body: [
      { __component: 'survey.text', text: ['Tekst'] },
      { __component: 'survey.result', question: { connect: [] }, form: 'bar', finding: 'Zin', fingerprint: 'f' },
    ],
  });

  test('begins with the same results and without the texts of the first language', () => {
    expect(made).toEqual({
      title: null,
      slug: undefined,
      intro: null,
      summary: null,
      byline: 'Redactie',
      publicationDate: null,
      series: { connect: [{ documentId: 'r' }], disconnect: [] },
      body: [
        { __component: 'survey.text', text: ['Tekst'] },
        { __component: 'survey.result', question: { connect: [] }, form: 'bar', finding: null, fingerprint: null },
      ],
    });
  });

  test('has an address of its own, made of its title', () => {
    expect('slug' in made && made.slug === undefined).toBe(true);
  });
});
