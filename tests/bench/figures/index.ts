import { machineText } from '../report/machine';
import type { Part } from '../report/results';
import { measurePageWeight } from './page-weight';
import { measurePictures } from './pictures';
import { measureSpeed } from './speed';

/** Charts a second beside peers, PNG, and what a page weighs. */
export async function benchFigures(distDir: string): Promise<Part> {
  const speed = await measureSpeed(distDir);
  const pictures = await measurePictures(distDir);
  const page = await measurePageWeight(distDir);
  return {
    measured: new Date().toISOString().slice(0, 10),
    machine: machineText(),
    tables: [...speed.tables, pictures.table, page.table],
    targets: [...speed.targets, ...pictures.targets, ...page.targets],
    notes: NOTES,
  };
}

const NOTES = [
  'Speeds are medians over rounds in which everyone has a turn; "ours is times" is the median of the rounds’ ratios.',
  'Ours draws sixteen at once, as a page of eight figures asks for, and has a second thread for Vega; peers have one.',
  'Every drawing is turned into bytes. Ours includes wrapping by measured widths, stripping and naming.',
  'The hand-written string of the targets wraps labels after 30 letters; without that, labels run over the bars.',
];
