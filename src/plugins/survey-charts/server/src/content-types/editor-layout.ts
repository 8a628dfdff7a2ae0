/**
 * Strapi's `config` key of a schema: how its edit form and list begin. It holds only as long as nothing is stored, so
 * what an administrator changes stays. A description is the key of a text of the admin's translations
 * (`admin/src/translations`), because Strapi keeps a description in one language only.
 */
export function listSettings({ mainField }: { readonly mainField: string }) {
  return {
    bulkable: true,
    filterable: true,
    searchable: true,
    pageSize: 20,
    mainField,
    defaultSortBy: 'updatedAt',
    defaultSortOrder: 'DESC',
  } as const;
}

/** A row of the edit form: fields with their widths in twelfths, in the order in which they are written. */
export function row(sizes: Readonly<Record<string, number>>) {
  return Object.entries(sizes).map(([name, size]) => ({ name, size }));
}
