import { z } from 'zod';
import { chartOf } from '../../charts/chart-of';
import { drawingFor, PICTURE_THEMES, PICTURE_WIDTHS } from '../../charts/picture-files';
import { specOf } from '../../charts/spec';
import type { FigurePictures } from '../../document/article';
import type { FigureNode, FigureTable, TableRow } from '../../document/nodes';
import type { ShownValue } from '../../survey/view';
import type { AppCell, AppFigure, AppPictures, AppRow, AppTable } from './schema/figure';

const jsonObject = z.looseObject({ $schema: z.string() });

/** A figure of the JSON rendition. It holds values as they are shown, and never the unrounded ones that order them. */
export function figureJson(figure: FigureNode, files: FigurePictures['files'] | undefined): AppFigure {
  const { language, id, key, level, finding, altText, wording, wordingNote, howToRead, form, base, source } = figure;
  return {
    type: 'figure',
    language,
    id,
    key,
    level,
    finding,
    altText,
    wording,
    wordingNote,
    howToRead,
    form,
    sentences: [...figure.sentences],
    allValues: [...figure.allValues],
    table: tableJson(figure.table),
    base,
    notes: [...figure.notes],
    source,
    // Hex colours: an app has no custom properties of ours.
    spec: jsonObject.parse(specOf(chartOf(figure), { width: 'wide', theme: 'light' })),
    pictures: files === undefined ? undefined : picturesJson(files),
  };
}

/** Every file of a picture: an SVG's drawing goes by the width that is asked for, as a PNG's does. */
function picturesJson(files: FigurePictures['files']): AppPictures {
  const pictures = PICTURE_THEMES.flatMap((theme) =>
    PICTURE_WIDTHS.flatMap((width) =>
      (['png', 'svg'] as const).map((type) => {
        const url = `${files[type]}?theme=${theme}&width=${width}`;
        return { type, theme, width, drawing: drawingFor(width), url };
      }),
    ),
  );
  // Two widths of an SVG with one drawing would be one file at two addresses.
  return { ...files, files: pictures.filter(({ type, width }) => type === 'png' || width !== 800) };
}

function tableJson({ caption, answerHeading, columns, rows, unreported, nets }: FigureTable): AppTable {
  return {
    caption,
    answerHeading,
    columns: columns.map(({ key, label, base }) => ({ key, label, base })),
    rows: rows.map(rowJson),
    unreported: unreported === undefined ? undefined : rowJson(unreported),
    nets: nets === undefined ? undefined : { heading: nets.heading, rows: nets.rows.map(rowJson) },
  };
}

function rowJson({ key, label, spoken, cells }: TableRow): AppRow {
  return { key, label, spoken, cells: cells.map(({ value, text }) => cellJson(value, text)) };
}

/** Field by field: `exact` stays behind. */
export function cellJson(value: ShownValue, text: string): AppCell {
  switch (value.state) {
    case 'known':
      return { state: 'known', percent: value.percent, count: value.count, text };
    case 'counted':
      return { state: 'counted', count: value.count, reason: value.reason, text };
    case 'missing':
      return { state: 'missing', text };
    case 'suppressed':
      return { state: 'suppressed', reason: value.reason, text };
  }
}
