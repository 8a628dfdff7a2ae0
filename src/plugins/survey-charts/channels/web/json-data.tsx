import type { ReactElement } from 'react';

export interface JsonDataProps {
  /** Media type. */
  readonly type: 'application/ld+json';
  readonly data: object;
}

/** Data for machines in a page. It is no script: a browser runs nothing of it, so a strict policy lets it be. */
export function JsonData({ type, data }: JsonDataProps): ReactElement {
  // Without a `<` nothing in a text can end the element, or open another.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would write quotation marks as entities, which JSON does not know; the only character that HTML reads here is escaped above
  return <script type={type} dangerouslySetInnerHTML={{ __html: json }} />;
}
