import type { ArticleSummary } from '../../plugins/survey-charts/document/summary';
import { LANGUAGES, type Language } from '../../plugins/survey-charts/survey/language';
import { addressesOf, STATEMENTS } from './addresses';

/** One page in one language, or the same page in several. */
type Versions = readonly { readonly language: Language; readonly path: string }[];

/** The site's pages for search engines, with their languages (sitemaps.org 0.9, `xhtml:link` as Google documents it). */
export function sitemap(articles: readonly ArticleSummary[], publicUrl: string): string {
  const pages: readonly Versions[] = [
    inEachLanguage((language) => addressesOf(language).home),
    ...STATEMENTS.map((name) => inEachLanguage((language) => addressesOf(language).statement(name))),
    ...seriesPages(articles),
    ...articlePages(articles),
  ];
  const urls = pages.flatMap((versions) => versions.map((version) => urlElement(version.path, versions, publicUrl)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

function inEachLanguage(path: (language: Language) => string): Versions {
  return LANGUAGES.map((language) => ({ language, path: path(language) }));
}

function articlePages(articles: readonly ArticleSummary[]): readonly Versions[] {
  return grouped(
    articles.map(({ documentId, language, slug }) => [
      documentId,
      { language, path: addressesOf(language).article(slug) },
    ]),
  );
}

function seriesPages(articles: readonly ArticleSummary[]): readonly Versions[] {
  return grouped(
    articles.flatMap(({ language, series }) =>
      series === undefined ? [] : [[series.documentId, { language, path: addressesOf(language).series(series.slug) }]],
    ),
  );
}

/** The versions of each document, each of them once. */
function grouped(entries: readonly (readonly [string, Versions[number]])[]): readonly Versions[] {
  const documents = new Map<string, Map<string, Versions[number]>>();
  for (const [documentId, version] of entries) {
    const versions = documents.get(documentId) ?? new Map<string, Versions[number]>();
    documents.set(documentId, versions.set(version.path, version));
  }
  return [...documents.values()].map((versions) => [...versions.values()]);
}

function urlElement(path: string, versions: Versions, publicUrl: string): string {
  const links = versions.length < 2 ? [] : versions;
  const alternates = links.map(
    (version) =>
      `<xhtml:link rel="alternate" hreflang="${version.language}" href="${escapeXml(publicUrl + version.path)}"/>`,
  );
  return `<url><loc>${escapeXml(publicUrl + path)}</loc>${alternates.join('')}</url>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
