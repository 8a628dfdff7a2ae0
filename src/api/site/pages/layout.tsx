import type { ReactElement, ReactNode } from 'react';
import { each, Link } from '../../../plugins/survey-charts/channels/web';
import { LANGUAGES } from '../../../plugins/survey-charts/survey/language';
import { wordsOf } from '../../../plugins/survey-charts/words';
import { addressesOf } from '../addresses';
import { Footer } from './footer';
import type { Frame, PageMeta } from './frame';
import { Head } from './head';
import { ReadingSettingsButton, ReadingSettingsPanel } from './reading-settings';

export interface LayoutProps {
  readonly frame: Frame;
  readonly meta: PageMeta;
  readonly children: ReactNode;
  /** A line above everything: that this is a preview. */
  readonly banner?: string | undefined;
}

/** Every page: skip link, header with the language switch, content, footer. */
export function Layout({ frame, meta, children, banner }: LayoutProps): ReactElement {
  const texts = wordsOf(frame.language).interface.site;
  return (
    <html lang={frame.language}>
      <Head frame={frame} meta={meta} />
      <body>
        <a className="skip-link" href="#content">
          {texts.skipToContent}
        </a>
        <header className="site-header">
          {banner !== undefined && <p className="banner">{banner}</p>}
          <div className="inner">
            <Link url={addressesOf(frame.language).home} className="site-name">
              {frame.settings.siteName}
            </Link>
            <div className="tools">
              <LanguageSwitch frame={frame} meta={meta} label={texts.languages} />
              <ReadingSettingsButton language={frame.language} />
            </div>
          </div>
          <ReadingSettingsPanel language={frame.language} />
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer frame={frame} />
      </body>
    </html>
  );
}

interface LanguageSwitchProps {
  readonly frame: Frame;
  readonly meta: PageMeta;
  readonly label: string;
}

/** Each language by its own name, in its own language. Where a page has no version, its home page is the way in. */
function LanguageSwitch({ frame, meta, label }: LanguageSwitchProps): ReactElement {
  return (
    <nav className="languages" aria-label={label}>
      <ul>
        {each(LANGUAGES, (language) => {
          const name = wordsOf(language).interface.site.languageName;
          const alternate = meta.alternates.find((version) => version.language === language);
          return (
            <li>
              {language === frame.language ? (
                <span className="current" aria-current="true">
                  {name}
                </span>
              ) : (
                <Link url={alternate?.path ?? addressesOf(language).home} lang={language} hrefLang={language}>
                  {name}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
