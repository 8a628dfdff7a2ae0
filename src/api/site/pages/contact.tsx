import type { ReactElement } from 'react';
import { each, Link } from '../../../plugins/survey-charts/channels/web';
import { wordsOf } from '../../../plugins/survey-charts/words';
import type { Frame } from './frame';

/** Ways to reach people: by telephone and post too, for who is no friend of screens. Nothing if there is none. */
export function ContactDetails({ frame }: { readonly frame: Frame }): ReactElement | null {
  const texts = wordsOf(frame.language).interface.site;
  const { telephone, email, postAddress } = frame.settings;
  if (telephone === undefined && email === undefined && postAddress.length === 0) return null;
  return (
    <dl className="contact">
      {telephone !== undefined && (
        <div>
          <dt>{texts.telephone}</dt>
          <dd>
            <Link url={`tel:${telephone.replaceAll(/[^+\d]/g, '')}`}>{telephone.replaceAll(' ', '\u00a0')}</Link>
          </dd>
        </div>
      )}
      {email !== undefined && (
        <div>
          <dt>{texts.email}</dt>
          <dd>
            <Link url={`mailto:${email}`}>{email}</Link>
          </dd>
        </div>
      )}
      {postAddress.length > 0 && (
        <div>
          <dt>{texts.post}</dt>
          <dd>
            {each(postAddress, (line) => (
              <span className="line">{line}</span>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
