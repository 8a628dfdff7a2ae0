import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { LinkList } from '../fields/link-list';
import { textOf, valueAt } from '../json';
import { QUESTION_UID, SURVEY_UID } from '../names';
import type { Panel } from '../panels/panel';
import { savedSurvey } from '../result-editor/use-chosen-survey';
import { useEditorLanguage, useText } from '../text';
import { newArticleAddress, newQuestionAddress, questionAddress } from './addresses';
import { type Linked, linkedIn } from './starting-values';

/** Beside a survey and its questions: what comes next. */
export const surveyPanel: Panel = ({ model, documentId, document }) => {
  const say = useText();
  if (model !== SURVEY_UID && model !== QUESTION_UID) return null;
  if (documentId === undefined || document === undefined) return null;
  const version = textOf(document.updatedAt);
  return {
    title: say('start.survey.title'),
    content: <SurveySteps key={documentId} model={model} documentId={documentId} version={version} />,
  };
};

interface SurveyStepsProps {
  readonly model: string;
  readonly documentId: string;
  /** Changes with each save. */
  readonly version: string;
}

function SurveySteps({ model, documentId, version }: SurveyStepsProps) {
  const say = useText();
  const language = useEditorLanguage();
  const found = useSurveyQuestions(model, documentId, version);
  if (found === undefined) return <p role="status">{say('start.survey.loading')}</p>;
  const { survey, questions } = found;
  if (survey === '') return <p>{say('start.survey.none')}</p>;
  return (
    <LinkList data-survey-charts="survey-steps">
      <li>
        <Link to={newQuestionAddress(survey)}>{say('start.question')}</Link>
      </li>
      {questions.length > 0 && (
        <li>
          <Link to={newArticleAddress(language, survey)}>
            {say('start.article.about', { count: questions.length })}
          </Link>
        </li>
      )}
      {model === SURVEY_UID &&
        questions.map((question) => (
          <li key={question.documentId}>
            <Link to={questionAddress(question.documentId)}>{question.label}</Link>
          </li>
        ))}
    </LinkList>
  );
}

interface Found {
  /** documentId; '' for a question without one. */
  readonly survey: string;
  readonly questions: readonly Linked[];
}

function useSurveyQuestions(model: string, documentId: string, version: string): Found | undefined {
  const { get } = useFetchClient();
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<Found> => {
      const survey = model === SURVEY_UID ? documentId : await savedSurvey(get, documentId);
      if (survey === '') return { survey, questions: [] };
      // `version` makes it another request after each save.
      const { data } = await get(`/content-manager/relations/${SURVEY_UID}/${survey}/questions`, {
        params: { pageSize: 100, version },
      });
      return { survey, questions: linkedIn(valueAt(data, ['results']), 'key') };
    };
    read()
      .then((now) => isCurrent && setFound(now))
      .catch(() => isCurrent && setFound({ survey: '', questions: [] }));
    return () => {
      isCurrent = false;
    };
  }, [get, model, documentId, version]);
  return found;
}
