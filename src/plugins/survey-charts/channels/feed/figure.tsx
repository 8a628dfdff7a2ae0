import type { ReactElement } from 'react';
import type { FigureNode, FigureTable, TableRow } from '../../document/nodes';
import { wordsOf } from '../../words';
import type { EntryContext } from './context';
import { Heading } from './heading';
import { each } from './inline';

/** The file is drawn at 1280 pixels, for sharp screens. */
const SHOWN_WIDTH = 640;

interface FigureProps {
  readonly node: FigureNode;
  readonly context: EntryContext;
}

/** A result: finding, wording, picture, sentences, table, base, notes and source. Without its picture it loses no number. */
export function Figure({ node, context }: FigureProps): ReactElement {
  const pictures = context.pictures.get(node.id);
  return (
    <>
      <Heading level={node.level}>{node.finding}</Heading>
      <p>
        <strong>{wordsOf(node.language).interface.figure.question}</strong> {node.wording}
      </p>
      {node.wordingNote !== undefined && <p>{node.wordingNote}</p>}
      {pictures && (
        <p>
          <img src={pictures.files.png} alt={node.altText} width={SHOWN_WIDTH} />
        </p>
      )}
      {node.sentences.length > 0 && <p>{node.sentences.join(' ')}</p>}
      <Table table={node.table} />
      {each([node.base, ...node.notes, node.source], (line) => (
        <p>
          <small>{line}</small>
        </p>
      ))}
    </>
  );
}

/** With a border of its own: a feed reader has no style sheet for it. */
function Table({ table }: { readonly table: FigureTable }): ReactElement {
  const { caption, answerHeading, columns, rows, unreported, nets } = table;
  return (
    <table border={1} cellPadding={6}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{answerHeading}</th>
          {each(columns, ({ label, base }) => (
            <th scope="col">{base === undefined ? label : `${label} (${base})`}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {each(rows, (row) => (
          <Row row={row} />
        ))}
        {unreported && <Row row={unreported} />}
      </tbody>
      {nets && (
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 1}>
              {nets.heading}
            </th>
          </tr>
          {each(nets.rows, (row) => (
            <Row row={row} />
          ))}
        </tbody>
      )}
    </table>
  );
}

function Row({ row }: { readonly row: TableRow }): ReactElement {
  return (
    <tr>
      <th scope="row" align="left">
        {row.label}
      </th>
      {each(row.cells, ({ text }) => (
        <td>{text}</td>
      ))}
    </tr>
  );
}
