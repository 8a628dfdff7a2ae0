import type { ReactElement } from 'react';
import { each, Link } from '../../../plugins/survey-charts/channels/web';
import { wordsOf } from '../../../plugins/survey-charts/words';
import { addressesOf, STATEMENTS } from '../addresses';
import { siteTexts } from '../texts';
import { ContactDetails } from './contact';
import type { Frame } from './frame';

export function Footer({ frame }: { readonly frame: Frame }): ReactElement {
  const texts = wordsOf(frame.language).interface.site;
  const addresses = addressesOf(frame.language);
  return (
    <footer className="site-footer">
      <div className="inner">
        <div>
          <p className="publisher">{frame.settings.publisher}</p>
          <p>{siteTexts(frame.language).helpText}</p>
        </div>
        <ContactDetails frame={frame} />
        <nav aria-label={texts.footer}>
          <ul>
            {each(STATEMENTS, (name) => (
              <li>
                <Link url={addresses.statement(name)}>{texts[name]}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
