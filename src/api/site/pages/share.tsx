import type { ReactElement } from 'react';
import { each, Link } from '../../../plugins/survey-charts/channels/web';
import type { Language } from '../../../plugins/survey-charts/survey/language';
import { siteTexts } from '../texts';

export interface ShareProps {
  readonly language: Language;
  readonly title: string;
  /** Absolute. */
  readonly url: string;
}

/** Plain links: nothing of another host is loaded, and nothing is counted. */
export function Share({ language, title, url }: ShareProps): ReactElement {
  const texts = siteTexts(language);
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{texts.share}</h2>
      <ul>
        {each(waysToShare(title, url, texts.shareByMail), (way) => (
          <li>
            <Link url={way.url} rel="noopener">
              {way.name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function waysToShare(
  title: string,
  url: string,
  mail: string,
): readonly { readonly name: string; readonly url: string }[] {
  const [subject, address] = [encodeURIComponent(title), encodeURIComponent(url)];
  return [
    { name: mail, url: `mailto:?subject=${subject}&body=${address}` },
    { name: 'WhatsApp', url: `https://wa.me/?text=${subject}%20${address}` },
    { name: 'LinkedIn', url: `https://www.linkedin.com/sharing/share-offsite/?url=${address}` },
  ];
}
