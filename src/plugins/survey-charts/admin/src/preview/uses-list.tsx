import { Flex, Typography } from '@strapi/design-system';
import type { QuestionUses } from '../../../document/question-uses';
import { ARTICLE_UID } from '../names';
import { SeenLink } from '../panels/seen-link';
import { useText } from '../text';

/** Which articles show a question, each with the way to it. */
export function UsesList({ uses }: { readonly uses: QuestionUses }) {
  const say = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={1} data-survey-charts="question-uses">
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {say('uses.title')}
      </Typography>
      {uses.articles.length === 0 && <Typography tag="p">{say('uses.none')}</Typography>}
      <ul>
        {uses.articles.map(({ documentId, language, title, published }) => (
          <li key={`${documentId} ${language}`}>
            <SeenLink
              isExternal
              href={`/admin/content-manager/collection-types/${ARTICLE_UID}/${documentId}?plugins[i18n][locale]=${language}`}
            >
              {title}
            </SeenLink>{' '}
            <Typography variant="pi">
              {say(published ? 'uses.published' : 'uses.draft', { language: say(`language.${language}`) })}
            </Typography>
          </li>
        ))}
      </ul>
    </Flex>
  );
}
