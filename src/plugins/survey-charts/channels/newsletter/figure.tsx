import { Img } from '@react-email/img';
import type { ReactElement } from 'react';
import type { FigurePictures } from '../../document/article';
import type { FigureNode } from '../../document/nodes';
import { wordsOf } from '../../words';
import { Box, HIDDEN, Space } from './box';
import { type EmailContext, langOf } from './context';
import { listed } from './listed';
import { paint } from './paint';
import { Heading, Link, P } from './text';
import { Values } from './values';

export interface FigureProps {
  readonly node: FigureNode;
  readonly context: EmailContext;
}

/** A result, in the order of the site: finding, question, chart, sentences, every number, base, notes, source. */
export function Figure({ node, context }: FigureProps): ReactElement {
  const texts = wordsOf(node.language).interface;
  const pictures = context.pictures.get(node.id);
  const lang = langOf(node, context);
  return (
    <Box line="accent" style={{ padding: '18px 0 14px', borderTop: '3px solid' }}>
      <Heading level={node.level} lang={lang}>
        {node.finding}
      </Heading>
      <P lang={lang} small below={pictures === undefined ? 16 : 4}>
        <strong>{texts.figure.question}</strong> {node.wording}
        {node.wordingNote !== undefined && (
          <>
            <br />
            {node.wordingNote}
          </>
        )}
      </P>
      {pictures && (
        <>
          <P lang={lang} small below={12}>
            {node.howToRead}
          </P>
          <Chart node={node} files={pictures.files} />
        </>
      )}
      <P lang={lang}>{node.sentences.join(' ')}</P>
      <Values figure={node} context={context} />
      {listed([node.base, ...node.notes, node.source], (text) => (
        <P lang={lang} small below={4}>
          {text}
        </P>
      ))}
      <P small below={8}>
        <Link href={`${context.page}#${node.id}`}>{texts.newsletter.figureOnline}</Link>
      </P>
    </Box>
  );
}

/**
 * The drawing at twice its size, on a light plate of its own. A telephone and whatever drops style sheets get the narrow
 * one, whose letters stay large; where there is room `STYLE_SHEET` shows the wide one instead.
 */
function Chart({ node, files }: { readonly node: FigureNode; readonly files: FigurePictures['files'] }): ReactElement {
  const words = paint({ ink: 'plate' }, { fontSize: 16, lineHeight: 1.4, width: '100%', height: 'auto' });
  const png = (width: number) => `${files.png}?width=${width}`;
  return (
    <>
      <Box surface="plate" style={{ padding: 12 }}>
        <div className="narrow">
          <Img
            src={png(NARROW.file)}
            width={NARROW.shown}
            alt={node.altText}
            className={`chart ${words.className}`}
            style={{ ...words.style, maxWidth: NARROW.shown }}
          />
        </div>
        <div className="wide" style={HIDDEN}>
          <Img
            src={png(WIDE.file)}
            width={WIDE.shown}
            alt={node.altText}
            className={`chart ${words.className}`}
            style={{ ...words.style, maxWidth: WIDE.shown }}
          />
        </div>
      </Box>
      <Space height={16} />
    </>
  );
}

/** Pixels of the file, and CSS pixels in the e-mail. */
const NARROW = { file: 720, shown: 360 } as const;
const WIDE = { file: 1280, shown: 512 } as const;
