import { Link } from 'react-router-dom';
import { LinkList } from '../fields/link-list';
import { useEditorLanguage, useText } from '../text';
import { newArticleAddress, newSurveyAddress } from './addresses';

/** On the home page: what an editor begins with. */
export function StartWidget() {
  const say = useText();
  const language = useEditorLanguage();
  return (
    <LinkList data-survey-charts="widget-start">
      <li>
        <Link to={newSurveyAddress}>{say('start.survey')}</Link>
      </li>
      <li>
        <Link to={newArticleAddress(language)}>{say('start.article')}</Link>
      </li>
    </LinkList>
  );
}
