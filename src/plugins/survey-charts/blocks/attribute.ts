/** The attributes that blocks use, as Strapi's schemas write them. */
export type Attribute =
  | { readonly type: 'string' | 'text'; readonly maxLength?: number; readonly private?: true }
  | { readonly type: 'enumeration'; readonly enum: readonly string[]; readonly default: string }
  | { readonly type: 'date' }
  | { readonly type: 'boolean'; readonly default: boolean }
  | { readonly type: 'blocks' }
  | { readonly type: 'relation'; readonly relation: 'oneToOne'; readonly target: string }
  | { readonly type: 'media'; readonly multiple: false; readonly allowedTypes: readonly ['images'] }
  | { readonly type: 'customField'; readonly customField: string }
  | { readonly type: 'component'; readonly component: string; readonly repeatable: true; readonly max?: number };
