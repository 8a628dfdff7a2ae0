import { describe, expect, it } from '@jest/globals';
import type { FigureNode } from '../../document/nodes';
import { articleIssues } from '../article';
import { exampleContext, exampleFingerprint, exampleReference } from '../example-questions';
import { result } from '.';

const context = exampleContext('nl');
const fieldsOf = (name: string) => result.examples.find((example) => example.name === name)?.fields;

function figureOf(name: string): FigureNode {
  const example = result.examples.find((one) => one.name === name);
  const [node] = result.contentOf(example?.fields, exampleContext(example?.language ?? 'nl'));
  if (node?.type !== 'figure') throw new Error(`No figure: ${JSON.stringify(node)}`);
  return node;
}

const issuesOf = (fields: object | undefined) =>
  articleIssues([{ __component: result.uid, ...fields }], context).map(({ rule, path }) => `${rule} ${path.join('.')}`);

describe('result', () => {
  it('says a question with generated texts', () => {
    const figure = figureOf('usual');
    expect(figure).toMatchObject({ key: 'employer', questionDocumentId: 'employer', origin: ['body', 0, 'question'] });
    expect(figure.finding).toBe(figure.generated.finding);
    expect(figure.table.rows.map(({ label, cells }) => `${label} ${cells[0]?.text}`)).toEqual([
      'Rijksoverheid 34%',
      'Gemeente 46%',
      'Provincie 5%',
      'Waterschap 9%',
      'Zelfstandig bestuursorgaan 5%',
      'Anders 1%',
    ]);
  });

  it('says own texts that hold', () => {
    const figure = figureOf('own texts');
    expect(figure.finding).toBe('Gemeenten leveren de meeste deelnemers.');
    expect(figure.sentences).toEqual(['Bijna de helft werkt bij een gemeente.', 'Een derde werkt bij het rijk.']);
    expect(figure.generated.finding).not.toBe(figure.finding);
    expect(issuesOf(fieldsOf('own texts'))).toEqual([]);
  });

  it('never says a stale own text, and tells of each', () => {
    const figure = figureOf('stale own texts');
    expect(figure.finding).toBe(figure.generated.finding);
    expect(figure.altText).toBe(figure.generated.altText);
    expect(JSON.stringify(figure)).not.toContain('leveren');
    expect(issuesOf(fieldsOf('stale own texts'))).toEqual([
      'result-own-text-stale body.0.finding',
      'result-own-text-stale body.0.altText',
      'result-own-text-stale body.0.sentences',
    ]);
  });

  it('replaces one text and leaves the others generated', () => {
    const fields = {
      question: exampleReference('employer'),
      finding: 'Eigen.',
      fingerprint: exampleFingerprint('employer'),
    };
    const [node] = result.contentOf(fields, context);
    expect(node).toMatchObject({ finding: 'Eigen.', altText: figureOf('usual').altText });
  });

  it('takes the automatic form for one that is unfit, and says why', () => {
    expect(figureOf('unfit form').form).not.toBe('donut');
    const [issue] = articleIssues([{ __component: result.uid, ...fieldsOf('unfit form') }], context);
    expect(issue).toMatchObject({ rule: 'result-form-unfit', fix: { path: ['body', 0, 'form'], value: 'automatic' } });
    expect(issue?.message.values?.reason).not.toBe('');
  });

  it('warns of a text that is too long to name a picture', () => {
    const fields = { ...fieldsOf('usual'), altText: 'a'.repeat(126), fingerprint: exampleFingerprint('employer') };
    expect(issuesOf(fields)).toEqual(['result-alt-text-too-long body.0.altText']);
    expect(issuesOf({ ...fields, altText: 'a'.repeat(125) })).toEqual([]);
  });

  it.each([
    ['empty', 'question'],
    ['question is gone', 'question'],
    ['question is an empty draft', 'answers'],
    ['labels lack in the language', 'labels'],
  ] as const)('says what lacks: %s', (name, lacks) => {
    const example = result.examples.find((one) => one.name === name);
    const own = exampleContext(example?.language ?? 'nl');
    const text = own.words.interface.placeholder[lacks];
    expect(result.contentOf(example?.fields, own)).toMatchObject([{ type: 'placeholder', text }]);
  });
});
