import { Link } from 'react-router-dom';
import { LANGUAGES, type Language } from '../../../survey/language';
import { LinkList } from '../fields/link-list';
import { arrayOf, valueAt } from '../json';
import { useText } from '../text';
import { articleAddress } from './addresses';

interface OtherLanguagesProps {
  readonly documentId: string;
  /** The one that is open. */
  readonly language: Language;
  /** What Strapi tells of the entry beside it. */
  readonly meta: unknown;
}

/** The article's other languages: the way to each, or to a new version with the same results. */
export function OtherLanguages({ documentId, language, meta }: OtherLanguagesProps) {
  const say = useText();
  const made = arrayOf(valueAt(meta, ['availableLocales'])).map((version) => valueAt(version, ['locale']));
  return (
    <LinkList data-survey-charts="other-languages">
      {LANGUAGES.filter((one) => one !== language).map((one) => {
        const isMade = made.includes(one);
        return (
          <li key={one}>
            <Link to={articleAddress(documentId, one, isMade ? undefined : language)}>
              {say(isMade ? 'start.language.open' : 'start.language.make', { language: say(`language.${one}`) })}
            </Link>
          </li>
        );
      })}
    </LinkList>
  );
}
