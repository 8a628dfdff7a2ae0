/** A document as a relation of Strapi's edit form names it. */
export interface RelatedRow {
  readonly documentId: string;
  /** Of the draft's row. */
  readonly id: number;
}

/** What the edit form holds of a changed relation to one document. Strapi sends the server what is in `apiData`. */
interface RelationValue {
  readonly connect: readonly Item[];
  readonly disconnect: readonly Item[];
}

interface Item {
  readonly id: number;
  readonly documentId: string;
  readonly apiData: { readonly id: number; readonly documentId: string; readonly isTemporary?: true };
  readonly __temp_key__?: string;
}

/** The form's value after `chosen` takes the place of what is saved (`undefined`: of nothing, or for nothing). */
export function relationValue(chosen: RelatedRow | undefined, saved: RelatedRow | undefined): RelationValue {
  if (chosen?.documentId === saved?.documentId) return { connect: [], disconnect: [] };
  return {
    connect: chosen === undefined ? [] : [{ ...item(chosen, true), __temp_key__: 'a0' }],
    disconnect: saved === undefined ? [] : [item(saved, false)],
  };
}

function item({ id, documentId }: RelatedRow, isTemporary: boolean): Item {
  return { id, documentId, apiData: { id, documentId, ...(isTemporary && { isTemporary }) } };
}
