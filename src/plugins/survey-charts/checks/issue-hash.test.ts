import { describe, expect, it } from '@jest/globals';
import type { Issue } from '../document/issue';
import { type Decision, decisionFor, decisionOf } from './decision';
import { issueHash } from './issue-hash';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const block = (text: string, id = 1) => ({ id, __component: 'survey.text', text: [paragraph(text)] });
const issue = (at: number): Issue => ({
  rule: 'jargon',
  severity: 'warning',
  path: ['body', at, 'text', 0],
  message: { key: 'jargon', values: { words: 'middels' } },
});

describe('issueHash', () => {
  const hash = issueHash(issue(0), { body: [block('Dat doen zij middels een lijst.')] });

  it('stays the same where a block moves, or is saved under another id', () => {
    const body = [block('Iets anders.'), block('Dat doen zij middels een lijst.', 7)];
    expect(issueHash(issue(1), { body })).toBe(hash);
  });

  it('is another when the content changes, or what is said of it', () => {
    expect(issueHash(issue(0), { body: [block('Dat doet zij middels een lijst.')] })).not.toBe(hash);
    const other = { ...issue(0), message: { key: 'jargon', values: { words: 'indien' } } };
    expect(issueHash(other, { body: [block('Dat doen zij middels een lijst.')] })).not.toBe(hash);
  });

  it('takes a related document for its id, however it is held', () => {
    const at: Issue = { ...issue(0), path: ['body', 0, 'question'] };
    const of = (question: unknown) => issueHash(at, { body: [{ question }] });
    expect(of({ documentId: 'q', id: 3, key: 'age' })).toBe(of({ documentId: 'q' }));
    expect(of(null)).toBe(of(undefined));
  });

  it('of what is not in the blocks does not change with them', () => {
    const at: Issue = { ...issue(0), path: ['body'] };
    expect(issueHash(at, { body: [block('a')] })).toBe(issueHash(at, { body: [block('b')] }));
  });
});

describe('decisionOf', () => {
  const warning = { id: 'jargon', severity: 'warning', overridable: false } as const;
  const decision: Decision = { rule: 'jargon', hash: 'a', kind: 'dismissed', reason: '', user: '', date: '' };

  it('holds for the same rule and content only', () => {
    expect(decisionOf(issue(0), 'a', warning, [decision])).toBe(decision);
    expect(decisionOf(issue(0), 'b', warning, [decision])).toBeUndefined();
    expect(decisionOf({ ...issue(0), rule: 'passive' }, 'a', warning, [decision])).toBeUndefined();
  });

  it('is of the kind that the rule allows: an error is never dismissed', () => {
    const error = { ...warning, severity: 'error' } as const;
    expect(decisionOf(issue(0), 'a', { ...error, overridable: true }, [decision])).toBeUndefined();
    expect(decisionOf(issue(0), 'a', error, [{ ...decision, kind: 'overridden' }])).toBeUndefined();
    expect([decisionFor(warning), decisionFor(error), decisionFor({ ...error, overridable: true })]).toEqual([
      'dismissed',
      undefined,
      'overridden',
    ]);
  });
});
