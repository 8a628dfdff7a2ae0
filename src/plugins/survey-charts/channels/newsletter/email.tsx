import { Container } from '@react-email/container';
import { Head } from '@react-email/head';
import { Html } from '@react-email/html';
import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../../survey/language';
import { Box, HIDDEN, Space } from './box';
import { paint, STYLE_SHEET } from './paint';
import { SURFACES } from './palette';
import { FONT, Link } from './text';

export interface EmailProps {
  readonly language: Language;
  readonly subject: string;
  readonly preheader: string;
  /** What stands in the band at the top: who or what this is from. */
  readonly sender: string;
  /** Its page on the site, and what that link is called. */
  readonly online: { readonly href: string; readonly text: string };
  readonly children: ReactNode;
  /** A line above everything, in a preview. */
  readonly banner?: string | undefined;
  /** As a page of the site: then what is in it is the page's main part. */
  readonly isPage?: boolean | undefined;
}

/** CSS pixels: what every programme shows without a scroll bar. */
const WIDTH = 600;

function Email({ language, subject, preheader, sender, online, children, banner, isPage }: EmailProps): ReactElement {
  return (
    <Html lang={language} dir="ltr">
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style>{STYLE_SHEET}</style>
      </Head>
      {/* React Email's own Body paints a cell that no class reaches: it would stay light in the dark. */}
      <body className="s-page" style={{ margin: 0, backgroundColor: SURFACES.page.light }}>
        {isPage !== true && <Preheader text={preheader} />}
        {banner !== undefined && (
          <Box surface="warning" ink="text" style={{ padding: '12px 16px', fontFamily: FONT, fontSize: 16 }}>
            {banner}
          </Box>
        )}
        <Box surface="page" ink="text" className="gutter" style={{ padding: '24px 12px', fontFamily: FONT }}>
          <Container width={WIDTH} style={{ width: '100%', maxWidth: WIDTH }}>
            <Band sender={sender} online={online} isPage={isPage} />
            <Box
              surface="card"
              ink="text"
              className="pad"
              style={{ padding: '32px 32px 28px', fontFamily: FONT, fontSize: 17, lineHeight: 1.6 }}
            >
              {isPage === true ? <main>{children}</main> : children}
            </Box>
          </Container>
        </Box>
      </body>
    </Html>
  );
}

/** What a list of messages shows behind the subject. Hidden in the e-mail itself. */
function Preheader({ text }: { readonly text: string }): ReactElement {
  // React Email's own is filled up with 1 KB of unseen characters, which are 3 KB once they are encoded.
  return (
    <div className="preheader" style={{ ...HIDDEN, lineHeight: '1px', maxHeight: 0, maxWidth: 0 }}>
      {text}
      {'\u00a0\u200c'.repeat(20)}
    </div>
  );
}

function Band({ sender, online, isPage }: Pick<EmailProps, 'sender' | 'online' | 'isPage'>): ReactElement {
  const content = (
    <>
      <strong>{sender}</strong>
      <br />
      <Link href={online.href} ink="band">
        {online.text}
      </Link>
    </>
  );
  return (
    <Box
      surface="band"
      ink="band"
      line="accent"
      className="pad"
      style={{ padding: '16px 32px', borderBottom: '5px solid', fontFamily: FONT, fontSize: 16, lineHeight: 1.5 }}
    >
      {isPage === true ? <header>{content}</header> : content}
    </Box>
  );
}

export interface ButtonProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link that looks like a button, also where only the cell has its colour (Outlook). */
export function Button({ href, children }: ButtonProps): ReactElement {
  const { className, style } = paint(
    { surface: 'band', line: 'button' },
    { padding: '12px 22px', border: '2px solid' },
  );
  return (
    <>
      <table role="presentation" cellPadding={0} cellSpacing={0} border={0}>
        <tbody>
          <tr>
            <td className={className} style={style}>
              <Link href={href} ink="band">
                <strong>{children}</strong>
              </Link>
            </td>
          </tr>
        </tbody>
      </table>
      <Space height={16} />
    </>
  );
}

/** Elements that never have an end; what stands in attributes is escaped, so a `>` ends the tag. */
const VOID = /<(br|hr|img|link|meta)\b([^>]*)\/>/g;

/** A whole e-mail as HTML. React Email's own `render` is asynchronous and only wraps the same function (ADR 8). */
export function emailHtml(props: EmailProps): string {
  return `<!doctype html>${renderToStaticMarkup(<Email {...props} />)}`.replaceAll(VOID, '<$1$2>');
}
