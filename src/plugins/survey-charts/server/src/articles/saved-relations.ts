import type { SavedRelations } from '../../../blocks/form-values';
import { blocksOf, surveyIds } from './assemble';
import { isRecord, type Row, records, text } from './values';

/** What a saved draft's relations point to: a form holds only what was changed of them. */
export function savedRelations(row: Row | undefined): SavedRelations {
  if (row === undefined) return { series: '', surveys: [], blocks: {} };
  const series = isRecord(row.series) ? text(row.series.documentId) : '';
  return { series, surveys: surveyIds(row), blocks: blockRelations(blocksOf(row)) };
}

/** Every related document of the blocks and of the components in them. */
function blockRelations(blocks: readonly unknown[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const block of records(blocks)) {
    const name = text(block.__component);
    collect(found, name, block);
    for (const [field, value] of Object.entries(block)) {
      for (const part of records(value)) collect(found, `${name}.${field}`, part);
    }
  }
  return found;
}

function collect(found: Record<string, string>, name: string, component: Readonly<Record<string, unknown>>): void {
  for (const [field, value] of Object.entries(component)) {
    if (isRecord(value) && typeof value.documentId === 'string')
      found[`${name}:${String(component.id)}:${field}`] = value.documentId;
  }
}
