import type { FigureNode } from '../../document/nodes';

/** What a listener just heard, and need not hear again. */
export interface Memory {
  /** Who answered, notes and source of a figure, without the notes and source that the figure before it had as well. */
  colophon(figure: FigureNode): readonly string[];
}

export function createMemory(): Memory {
  let notes: readonly string[] = [];
  let source = '';
  return {
    colophon(figure) {
      const said = [
        // Always: no percentage without its base.
        figure.base,
        // A note with a number is about this figure alone.
        ...figure.notes.filter((note) => /\d/.test(note) || !notes.includes(note)),
        ...(figure.source === source ? [] : [figure.source]),
      ];
      ({ notes, source } = figure);
      return said;
    },
  };
}
