import type { ReactElement } from 'react';
import type { FigurePictures } from '../../document/article';
import type { FigureNode } from '../../document/nodes';
import { wordsOf } from '../../words';
import type { InterfaceTexts } from '../../words/interface';
import { langOf, type WebContext } from './context';
import { each } from './each';
import { FigureTableView } from './figure-table';
import { Heading } from './heading';
import { Link } from './link';
import { TrustedSvg } from './trusted-svg';

export interface FigureProps {
  readonly node: FigureNode;
  readonly context: WebContext;
}

/**
 * A result, said once: its order is the contract's. The finding is the heading and, as alternative text, the name of the
 * drawing; the figure itself has no name, or screen readers would read the finding a third time (measured with Orca).
 */
export function Figure({ node, context }: FigureProps): ReactElement {
  const texts = wordsOf(node.language).interface.figure;
  const pictures = context.pictures.get(node.id);
  return (
    <figure id={node.id} data-figure={node.key} className="figure" lang={langOf(node, context)}>
      <Heading level={node.level} className="finding">
        {node.finding}
      </Heading>
      <Question node={node} texts={texts} />
      <p className="how-to-read">{node.howToRead}</p>
      {pictures && <Drawings pictures={pictures} />}
      <div className="sentences">
        {each(node.sentences, (sentence) => (
          <p>{sentence}</p>
        ))}
      </div>
      <FigureTableView table={node.table} />
      <Colophon node={node} />
      <FigureLinks node={node} pictures={pictures} texts={texts} />
    </figure>
  );
}

type FigureTexts = InterfaceTexts['figure'];

function Question({ node, texts }: { readonly node: FigureNode; readonly texts: FigureTexts }): ReactElement {
  return (
    <p className="wording">
      <span className="label">{texts.question}</span> {node.wording}
      {node.wordingNote !== undefined && <span className="wording-note"> {node.wordingNote}</span>}
    </p>
  );
}

/** Two drawings of one figure; the style sheet exposes exactly one at any width of the figure. */
function Drawings({ pictures }: { readonly pictures: FigurePictures }): ReactElement {
  return (
    <div className="chart">
      <TrustedSvg className="chart-wide" svg={pictures.wide} />
      <TrustedSvg className="chart-narrow" svg={pictures.narrow} hidden />
    </div>
  );
}

function Colophon({ node }: { readonly node: FigureNode }): ReactElement {
  return (
    <div className="colophon">
      <p>{node.base}</p>
      {each(node.notes, (note) => (
        <p>{note}</p>
      ))}
      <p className="source">{node.source}</p>
    </div>
  );
}

interface FigureLinksProps {
  readonly node: FigureNode;
  readonly pictures: FigurePictures | undefined;
  readonly texts: FigureTexts;
}

function FigureLinks({ node, pictures, texts }: FigureLinksProps): ReactElement {
  return (
    <ul className="figure-links">
      {pictures && (
        <>
          <li>
            <Link url={pictures.files.csv} download>
              {texts.downloadCsv}
            </Link>
          </li>
          <li>
            <Link url={pictures.files.png} download>
              {texts.downloadPng}
            </Link>
          </li>
        </>
      )}
      <li>
        <Link url={`#${node.id}`}>{texts.linkToFigure}</Link>
      </li>
    </ul>
  );
}
