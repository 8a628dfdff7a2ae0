import { createHmac, timingSafeEqual } from 'node:crypto';
import { isLanguage, type Language } from '../../../survey/language';

export interface PreviewOf {
  readonly documentId: string;
  readonly language: Language;
}

const signature = (payload: string, secret: string) =>
  createHmac('sha256', secret).update(`preview:${payload}`).digest('base64url');

/** A signed address part for a draft, good until `expires` (milliseconds since 1970). It holds no personal data. */
export function previewToken({ documentId, language }: PreviewOf, expires: number, secret: string): string {
  const payload = Buffer.from(JSON.stringify([documentId, language, expires])).toString('base64url');
  return `${payload}.${signature(payload, secret)}`;
}

/** What a token is for; absent if it was not signed by us, or is too old. */
export function readPreviewToken(token: string, now: number, secret: string): PreviewOf | undefined {
  const [payload = '', signed = ''] = token.split('.');
  const expected = Buffer.from(signature(payload, secret));
  const given = Buffer.from(signed);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const content: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  if (!Array.isArray(content)) return undefined;
  const [documentId, language, expires]: unknown[] = content;
  if (typeof documentId !== 'string' || !isLanguage(language) || typeof expires !== 'number') return undefined;
  return expires > now ? { documentId, language } : undefined;
}
