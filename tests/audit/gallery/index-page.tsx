import type { ReactElement, ReactNode } from 'react';
import { each } from '../../../src/plugins/survey-charts/channels/web';
import { CHART_THEMES, CHART_WIDTHS, type ChartTheme } from '../../../src/plugins/survey-charts/charts/chart';
import type { Language } from '../../../src/plugins/survey-charts/survey/language';
import { CHART_FORMS } from '../../../src/plugins/survey-charts/survey/vocabulary';
import type { Variant } from './variants';

/** A page of the gallery, with the names of its figures' files. */
export interface Shown {
  readonly variant: Variant;
  readonly files: readonly string[];
  readonly findings: readonly string[];
}

/** Themes of files; `page` takes its colours from a page. */
export const FILE_THEMES = CHART_THEMES.filter((theme): theme is Exclude<ChartTheme, 'page'> => theme !== 'page');

/** CSS pixels: a small telephone, a tablet, a desk. */
const FRAME_WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'];

interface ShellProps {
  readonly title: string;
  readonly language: Language;
  readonly children: ReactNode;
}

function Shell({ title, language, children }: ShellProps): ReactElement {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href="/site.css" />
        <link rel="stylesheet" href="/gallery.css" />
      </head>
      <body className="gallery">
        <main>{children}</main>
      </body>
    </html>
  );
}

/** Every page of the gallery, with pictures, by form; then the blocks' own examples. */
export function IndexPage({ shown }: { readonly shown: readonly Shown[] }): ReactElement {
  const forms = CHART_FORMS.filter((form) => shown.some(({ variant }) => variant.shows?.form === form));
  return (
    <Shell title="Gallery" language="en">
      <h1>Gallery</h1>
      <p>
        Every example in every form that is fit for it, in every language, by the code that makes the site. A title
        leads to the page itself; its looks show it in each theme and width, and as files.
      </p>
      <ul>
        {each(forms, (form) => (
          <li>
            <a href={`#${form}`}>{form}</a>
          </li>
        ))}
        <li>
          <a href="#blocks">Examples of blocks</a>
        </li>
      </ul>
      {each(forms, (form) => (
        <section>
          <h2 id={form}>{form}</h2>
          <Cards shown={shown.filter(({ variant }) => variant.shows?.form === form)} />
        </section>
      ))}
      <h2 id="blocks">Examples of blocks</h2>
      <Cards shown={shown.filter(({ variant }) => variant.shows === undefined)} />
    </Shell>
  );
}

function Cards({ shown }: { readonly shown: readonly Shown[] }): ReactElement {
  return (
    <ul className="cards">
      {each(shown, ({ variant, files, findings }) => (
        <li lang={variant.language}>
          <a href={`/pages/${variant.id}.html`}>
            {variant.title} ({variant.language})
          </a>
          {files[0] !== undefined && <img src={`/figures/${files[0]}.light.wide.svg`} alt="" loading="lazy" />}
          {findings[0] !== undefined && <p>{findings[0]}</p>}
          <p>
            <a href={`/looks/${variant.id}.html`}>Looks</a>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** One page in every theme and width: frames whose colour scheme is the reader's, then its files. */
export function LooksPage({ shown: { variant, files } }: { readonly shown: Shown }): ReactElement {
  const address = `/pages/${variant.id}.html`;
  return (
    <Shell title={`${variant.title} (${variant.language})`} language="en">
      <p>
        <a href="/index.html">Gallery</a>
      </p>
      <h1>
        {variant.title} ({variant.language})
      </h1>
      <p>
        <a href={address}>The page itself</a>, which follows the settings of the browser: dark, more contrast, forced
        colours, print.
      </p>
      <div className="frames">
        {each(FRAME_WIDTHS, (width) =>
          each2(SCHEMES, (scheme) => (
            <figure className={scheme}>
              <figcaption>
                {width} px, {scheme}
              </figcaption>
              <iframe src={address} width={width} title={`${width} px, ${scheme}`} loading="lazy" />
            </figure>
          )),
        )}
      </div>
      {each(files, (file) => (
        <section>
          <h2>{file}</h2>
          <div className="frames pictures">
            {each(FILE_THEMES, (theme) =>
              each2([...CHART_WIDTHS], (width) => (
                <figure>
                  <figcaption>
                    {theme}, {width}
                  </figcaption>
                  <img src={`/figures/${file}.${theme}.${width}.svg`} alt="" loading="lazy" />
                </figure>
              )),
            )}
          </div>
        </section>
      ))}
    </Shell>
  );
}

function each2<T>(items: readonly T[], render: (item: T) => ReactElement): ReactElement {
  return <>{each(items, render)}</>;
}
