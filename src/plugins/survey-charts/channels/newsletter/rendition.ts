import { EMAIL_REFUSE_FROM, EMAIL_WARN_FROM } from '../../document/email-limits';
import type { EmailContext, ValuesForm } from './context';
import { type EmailProps, emailHtml } from './email';
import { encodedSize } from './size';
import { textPart } from './text-part';

/** An e-mail, ready to send. */
export interface NewsletterRendition {
  readonly subject: string;
  /** What a list of messages shows behind the subject. */
  readonly preheader: string;
  readonly html: string;
  /** The plain part. */
  readonly text: string;
  /** Size of the HTML part as it travels, quoted-printable. */
  readonly bytes: number;
  /** How numbers are given: as tables (lists where there are more than eight rows), or as lists everywhere for want of room. */
  readonly values: ValuesForm;
  /** Near the size at which Gmail cuts a message: 80 KB or more. */
  readonly large: boolean;
}

/** Tables as long as they fit, then sentences. What is too long even so is given, and refused by `tooLong`. */
export function renditionOf(emailOf: (values: EmailContext['values']) => EmailProps): NewsletterRendition {
  const tables = made(emailOf('tables'), 'tables');
  return tooLong(tables) ? made(emailOf('sentences'), 'sentences') : tables;
}

/** Whether a mail programme would cut it, and lose numbers. */
export function tooLong({ bytes }: NewsletterRendition): boolean {
  return bytes >= EMAIL_REFUSE_FROM;
}

function made(email: EmailProps, values: ValuesForm): NewsletterRendition {
  const html = emailHtml(email);
  const bytes = encodedSize(html);
  const { subject, preheader } = email;
  return { subject, preheader, html, text: textPart(html), bytes, values, large: bytes >= EMAIL_WARN_FROM };
}

/** Letters of a preheader that a list of messages has room for. */
const LONGEST_PREHEADER = 140;

/** The first of some texts that says anything, cut between words. */
export function preheaderOf(...texts: readonly (string | undefined)[]): string {
  const text = texts.map((one) => one?.trim() ?? '').find((one) => one !== '') ?? '';
  if (text.length <= LONGEST_PREHEADER) return text;
  const cut = text.slice(0, LONGEST_PREHEADER).replace(/\s+\S*$/, '');
  return `${cut}…`;
}
