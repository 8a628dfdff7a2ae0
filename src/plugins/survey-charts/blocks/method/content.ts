import type { BlockNode } from '../../document/nodes';
import type { BlockContext } from '../context';
import { placeholder } from '../placeholder';
import { safeUrl } from '../rich-text/link';
import type { MethodFields } from './fields';

export function content(values: MethodFields, context: BlockContext): readonly BlockNode[] {
  const { language, words, surveys, path } = context;
  const survey =
    values.survey === undefined ? surveys[0] : surveys.find(({ documentId }) => documentId === values.survey);
  if (survey === undefined) return [placeholder(context, [...path, 'survey'], 'survey')];
  const url = safeUrl(survey.questionnaire?.url);
  return [
    {
      type: 'facts',
      language,
      origin: path,
      id: '',
      level: 2,
      title: values.title === '' ? words.interface.article.method : values.title,
      intro: words.methodIntro(survey),
      items: words.method(survey),
      link:
        url === undefined || survey.questionnaire === undefined ? undefined : { url, text: survey.questionnaire.name },
      survey,
    },
  ];
}
