/** What React writes for these, with the `=` of no other sign in it. */
const ESCAPED: Readonly<Record<string, number>> = { '&': 5, '<': 4, '>': 4, '"': 6, "'": 6 };
/** Quoted-printable writes each byte as `=E2`, and the sign `=` too (RFC 2045, 6.7). */
const QUOTED = 3;
const encoder = new TextEncoder();

/** Bytes that a text takes in an e-mail: escaped as HTML, then quoted-printable, before its lines are broken. */
export function textBytes(text: string): number {
  let bytes = 0;
  for (const sign of text) bytes += ESCAPED[sign] ?? (isPlain(sign) ? 1 : QUOTED * encoder.encode(sign).length);
  return bytes;
}

function isPlain(sign: string): boolean {
  return sign >= ' ' && sign <= '~' && sign !== '=';
}
