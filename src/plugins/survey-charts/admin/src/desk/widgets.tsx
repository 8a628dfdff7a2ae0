import { Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { isLanguage } from '../../../survey/language';
import { LinkList } from '../fields/link-list';
import { ARTICLE_UID } from '../names';
import { useText } from '../text';
import { pointsText } from './open-counts';
import { type DeskItem, useDeskList } from './use-desk-list';

/** The articles that somebody has to look at, those of the last changes first. */
export function OpenArticles() {
  const say = useText();
  return <DeskList name="open" none={say('desk.open.none')} />;
}

export function NewestPublications() {
  const say = useText();
  return <DeskList name="newest" none={say('desk.newest.none')} />;
}

function DeskList({ name, none }: { readonly name: 'open' | 'newest'; readonly none: string }) {
  const items = useDeskList(name);
  if (items === undefined) return <Widget.Loading />;
  if (items === null) return <Widget.Error />;
  if (items.length === 0) return <Widget.NoData>{none}</Widget.NoData>;
  return (
    <LinkList data-survey-charts={`widget-${name}`}>
      {items.map((item) => (
        <li key={`${item.documentId} ${item.locale}`}>
          <Item item={item} />
        </li>
      ))}
    </LinkList>
  );
}

function Item({ item: { documentId, locale, title, at, points } }: { readonly item: DeskItem }) {
  const say = useText();
  const { formatDate } = useIntl();
  const language = isLanguage(locale) ? say(`language.${locale}`) : locale;
  const day = at === undefined ? undefined : formatDate(at, { dateStyle: 'medium', timeZone: 'Europe/Amsterdam' });
  const told = [language, day, points && pointsText(say, points)].filter((part) => part !== undefined);
  return (
    <>
      <Link to={`/content-manager/collection-types/${ARTICLE_UID}/${documentId}?plugins[i18n][locale]=${locale}`}>
        {title === '' ? say('desk.untitled') : title}
      </Link>
      <Typography tag="p" variant="pi" textColor="neutral700">
        {told.join(' · ')}
      </Typography>
    </>
  );
}
