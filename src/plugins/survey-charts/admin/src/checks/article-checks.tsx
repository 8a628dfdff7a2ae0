import { Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { connected, newQuestions } from '../../../blocks/form-values';
import { textOf, valueAt } from '../json';
import { ARTICLE_UID } from '../names';
import type { Panel } from '../panels/panel';
import { AuditFindings } from '../preview/audit-findings';
import { useText } from '../text';
import { useFormLanguage } from '../use-form-language';
import { CheckList } from './check-list';
import { listedIssues } from './listed-issues';
import { useArticleIssues } from './use-article-issues';
import { useDebounced } from './use-debounced';
import { useDecisions } from './use-decisions';
import { useIssueActions } from './use-issue-actions';
import { useMaterial } from './use-material';
import { useRights } from './use-rights';

/** Milliseconds after the last key until the rules run. */
const WAIT = 400;

/** Beside an article: what is wrong with what is typed, before it is saved. Only for who may see it. */
export const articleChecksPanel: Panel = ({ model, documentId, document }) => {
  const say = useText();
  const { see } = useRights();
  if (model !== ARTICLE_UID || !see) return null;
  const version = `${textOf(document?.updatedAt)}`;
  return {
    title: say('checks.title'),
    content: <ArticleChecks documentId={documentId ?? ''} version={version} locale={document?.locale} />,
  };
};

interface ArticleChecksProps {
  readonly documentId: string;
  readonly version: string;
  readonly locale: unknown;
}

function ArticleChecks({ documentId, version, locale }: ArticleChecksProps) {
  const say = useText();
  const language = useFormLanguage(locale);
  const typed = useForm('ArticleChecks', (form) => form.values);
  const values = useDebounced(typed, WAIT);
  const questions = useMemo(() => newQuestions(values), [values]);
  const surveys = connected(valueAt(values, ['surveys']));
  const state = useMaterial({ documentId, language, questions, surveys, version });
  const material = state.state === 'ready' ? state.material : undefined;
  const { issues, fields } = useArticleIssues(values, material, language);
  const decisions = useDecisions(documentId, language);
  const listed = useMemo(() => listedIssues(issues, fields, decisions.all), [issues, fields, decisions.all]);
  const actions = useIssueActions(decisions, useRights(), documentId !== '');
  const componentOf = (block: number) => textOf(valueAt(fields, ['body', block, '__component']));
  return (
    <div data-survey-charts="article-checks" style={{ width: '100%' }}>
      {state.state === 'ready' ? (
        <CheckList listed={listed} actions={actions} componentOf={componentOf} />
      ) : (
        <Typography tag="p" role="status">
          {say(state.state === 'failed' ? 'checks.failed' : 'checks.loading')}
        </Typography>
      )}
      <AuditFindings documentId={documentId} language={language} values={typed} />
    </div>
  );
}
