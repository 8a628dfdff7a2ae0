import { EMAIL_REFUSE_FROM } from '../../document/email-limits';
import { shownCorrections } from '../../document/question';
import type { ArticleCheckInput } from '../rule';
import { linesOf } from '../text/passages';
import type { ValuesForm } from './figure-bytes';
import { MARKUP, SITE_ADDRESS } from './markup';
import { nodesBytes } from './node-bytes';
import { textBytes } from './text-bytes';

/** Soft line breaks: three bytes a line, which ends at a space before its 76th character where there is one. */
const WRAPPED = 1.05;
/** `/nl/artikelen/` */
const FOLDER = 14;
const LONGEST_PREHEADER = 140;

export interface EmailSize {
  /** Bytes as they travel, never fewer than the newsletter really takes. */
  readonly bytes: number;
  readonly values: ValuesForm;
}

/**
 * How large the e-mail of an article would be, and in which form it gives its numbers: tables as long as these fit, then
 * sentences, as the newsletter does. An estimate, because the editor's browser has no renderer of e-mails: at most 3
 * percent too high, and not too low (`tests/email/size-estimate.test.ts`).
 */
export function emailSize(input: ArticleCheckInput): EmailSize {
  const tables = bytesOf(input, 'tables');
  if (tables < EMAIL_REFUSE_FROM) return { bytes: tables, values: 'tables' };
  return { bytes: bytesOf(input, 'sentences'), values: 'sentences' };
}

function bytesOf(input: ArticleCheckInput, values: ValuesForm): number {
  const { title, slug, intro, summary, body } = input;
  const page = SITE_ADDRESS + FOLDER + encodeURIComponent(slug).length;
  const lines = linesOf(summary);
  const start = textBytes((lines[0] ?? intro).slice(0, LONGEST_PREHEADER));
  const opening = 2 * textBytes(title) + (intro === '' ? 0 : MARKUP.intro + textBytes(intro));
  const points = lines.reduce((sum, line) => sum + MARKUP.summaryLine + textBytes(line), MARKUP.summary);
  const text = nodesBytes(body, values, page) + correctionBytes(input, page);
  return Math.ceil((MARKUP.frame + 2 * page + start + opening + (lines.length > 0 ? points : 0) + text) * WRAPPED);
}

function correctionBytes({ corrections, uses, question, language }: ArticleCheckInput, page: number): number {
  const shown = [...new Set(uses.map(({ documentId }) => documentId))].flatMap(
    (id) => (id === undefined ? undefined : question(id)) ?? [],
  );
  const ofFigures = shown.flatMap((facts) => shownCorrections(facts.corrections, language));
  if (corrections.length + ofFigures.length === 0) return 0;
  const all = [...corrections, ...ofFigures].reduce(
    (sum, { text }) => sum + MARKUP.correction + textBytes(text),
    MARKUP.corrections,
  );
  return all + ofFigures.length * (MARKUP.correctionFigure + page);
}
