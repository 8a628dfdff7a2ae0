import type { ReactElement } from 'react';
import { each, JsonData } from '../../../plugins/survey-charts/channels/web';
import { addressesOf, type FeedEnding } from '../addresses';
import type { Frame, PageMeta } from './frame';

/** Preloaded, because nearly every letter of a page has one of them: text, and headings. */
const FONTS = ['/fonts/atkinson-hyperlegible-regular.woff2', '/fonts/atkinson-hyperlegible-bold.woff2'];

export function Head({ frame, meta }: { readonly frame: Frame; readonly meta: PageMeta }): ReactElement {
  const { settings, publicUrl } = frame;
  const title = meta.title === settings.siteName ? meta.title : `${meta.title} – ${settings.siteName}`;
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {each(frame.assets.styles, ({ href, media, scheme }) => (
        <link rel="stylesheet" href={href} media={media} data-scheme={scheme} />
      ))}
      {/* It waits for nothing: a reader's settings are there before the first paint. All else in it waits for the page. */}
      {frame.assets.script !== undefined && <script src={frame.assets.script} />}
      {each(frame.assets.more ?? [], (script) => (
        <script src={script} defer />
      ))}
      {each(FONTS, (font) => (
        <link rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      {meta.description !== undefined && <meta name="description" content={meta.description} />}
      {meta.path === undefined ? (
        <meta name="robots" content="noindex" />
      ) : (
        <Addresses frame={frame} path={meta.path} meta={meta} />
      )}
      <Feeds frame={frame} series={meta.series} />
      <meta property="og:title" content={meta.title} />
      <meta property="og:site_name" content={settings.siteName} />
      <meta property="og:type" content={meta.kind} />
      {meta.description !== undefined && <meta property="og:description" content={meta.description} />}
      {meta.path !== undefined && <meta property="og:url" content={publicUrl + meta.path} />}
      {meta.picture && (
        <>
          <meta property="og:image" content={meta.picture.url} />
          <meta property="og:image:alt" content={meta.picture.altText} />
        </>
      )}
      {meta.structured && <JsonData type="application/ld+json" data={meta.structured} />}
    </head>
  );
}

interface AddressesProps {
  readonly frame: Frame;
  readonly meta: PageMeta;
  readonly path: string;
}

/** Which address a search engine keeps, and where the other languages are: `hreflang` names the page itself too. */
function Addresses({ frame, meta, path }: AddressesProps): ReactElement {
  const versions = [{ language: frame.language, path }, ...meta.alternates];
  return (
    <>
      <link rel="canonical" href={frame.publicUrl + path} />
      {meta.alternates.length > 0 &&
        each(versions, (version) => (
          <link rel="alternate" hrefLang={version.language} href={frame.publicUrl + version.path} />
        ))}
    </>
  );
}

const FEEDS: readonly (readonly [FeedEnding, string])[] = [
  ['xml', 'application/atom+xml'],
  ['json', 'application/feed+json'],
];

/** What a feed reader finds in a page: the series' feed first, where the page is of one. */
function Feeds({ frame, series }: { readonly frame: Frame; readonly series: PageMeta['series'] }): ReactElement {
  const { siteName } = frame.settings;
  const addresses = addressesOf(frame.language);
  const feeds = [
    ...(series === undefined ? [] : [{ title: `${series.title} – ${siteName}`, slug: series.slug }]),
    { title: siteName, slug: undefined },
  ];
  return (
    <>
      {each(feeds, ({ title, slug }) => (
        <>
          {each(FEEDS, ([ending, type]) => (
            <link rel="alternate" type={type} title={title} href={addresses.feed(ending, slug)} />
          ))}
        </>
      ))}
    </>
  );
}
