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

/** Plain links: nothing of another host is loaded, and nothing is counted. With a script, what the device can do too. */
export function Share({ language, title, url }: ShareProps): ReactElement {
  const texts = siteTexts(language).share;
  const { copied, copyFailed } = texts;
  return (
    <section
      className="share"
      aria-labelledby="share"
      data-title={title}
      data-url={url}
      data-copied={copied}
      data-failed={copyFailed}
    >
      <h2 id="share">{texts.title}</h2>
      <ul>
        <li hidden>
          <button type="button" className="button share-copy">
            {texts.copy}
          </button>
        </li>
        <li hidden>
          <button type="button" className="button share-device">
            {texts.device}
          </button>
        </li>
        {each(waysToShare(title, url, texts.mail), (way) => (
          <li>
            <Link url={way.url} rel="noopener">
              {way.name}
            </Link>
          </li>
        ))}
      </ul>
      {/* A voice tells of an empty one too: it is there from when something can be said. */}
      <p role="status" hidden />
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
    // Mastodon's own page asks for the reader's server; what is shared stays after the #, so it is not sent to it
    // (blog.joinmastodon.org/2026/03/a-new-share-button).
    { name: 'Mastodon', url: `https://share.joinmastodon.org/#text=${subject}%20${address}` },
  ];
}
