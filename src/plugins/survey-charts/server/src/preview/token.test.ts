import { describe, expect, test } from '@jest/globals';
import { previewToken, readPreviewToken } from './token';

const of = { documentId: 'abc', language: 'nl' } as const;
const token = previewToken(of, 1000, 'secret');

describe('a preview token', () => {
  test('opens the draft that it was made for, until it expires', () => {
    expect(readPreviewToken(token, 999, 'secret')).toEqual(of);
    expect(readPreviewToken(token, 1000, 'secret')).toBeUndefined();
  });

  test('is nothing with another secret, another content or no signature', () => {
    const other = previewToken({ ...of, documentId: 'xyz' }, 1000, 'secret');
    const forged = `${other.split('.')[0]}.${token.split('.')[1]}`;
    expect(readPreviewToken(token, 1, 'another')).toBeUndefined();
    expect(readPreviewToken(forged, 1, 'secret')).toBeUndefined();
    expect(readPreviewToken('', 1, 'secret')).toBeUndefined();
    expect(readPreviewToken('%.%', 1, 'secret')).toBeUndefined();
  });
});
