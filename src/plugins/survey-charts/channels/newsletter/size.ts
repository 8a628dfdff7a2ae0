import { encode, wrap } from 'nodemailer/lib/qp';

/** Characters of a line of quoted-printable (RFC 2045, 6.7). */
const LINE = 76;

/** Bytes that an HTML part takes on its way: quoted-printable, as the sender's own library encodes it. */
export function encodedSize(html: string): number {
  // Line breaks travel as CRLF; nodemailer wraps as it sends.
  return Buffer.byteLength(wrap(encode(html), LINE), 'latin1');
}
