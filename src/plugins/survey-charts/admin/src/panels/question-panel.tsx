import { Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { questionCorrections } from '../../../blocks/corrections';
import { runQuestionChecks } from '../../../checks/run';
import { factsOf } from '../../../survey/fingerprint';
import { LANGUAGES, type Language } from '../../../survey/language';
import { type QuestionResult, readResult } from '../../../survey/result';
import { wordsOf } from '../../../words';
import { CheckList } from '../checks/check-list';
import { listedIssues } from '../checks/listed-issues';
import { useDecisions } from '../checks/use-decisions';
import { useIssueActions } from '../checks/use-issue-actions';
import { useRights } from '../checks/use-rights';
import { textOf, valueAt } from '../json';
import { QUESTION_UID } from '../names';
import { CorrectionNotice } from '../preview/correction-notice';
import { QuestionPreview } from '../preview/question-preview';
import { useQuestionUses } from '../preview/use-question-uses';
import { UsesList } from '../preview/uses-list';
import { storedJson, workingCopy } from '../result-editor/state/empty-result';
import { mostComplete } from '../result-editor/state/problems';
import { useView } from '../result-editor/use-view';
import { useText } from '../text';
import type { Panel } from './panel';

/** Beside a question: what readers get of the unsaved figures, and what is wrong with them. */
export const questionPanel: Panel = ({ model, documentId, document }) => {
  const say = useText();
  if (model !== QUESTION_UID) return null;
  return {
    title: say('panel.question.title'),
    content: <QuestionPanel documentId={documentId ?? ''} version={textOf(document?.updatedAt)} />,
  };
};

interface QuestionPanelProps {
  readonly documentId: string;
  /** Changes with each save. */
  readonly version: string;
}

function QuestionPanel({ documentId, version }: QuestionPanelProps) {
  const values = useForm('QuestionPanel', (form) => form.values);
  const stored = valueAt(values, ['result']);
  const json = useMemo(() => workingCopy(storedJson(stored)), [stored]);
  const key = textOf(valueAt(values, ['key']));
  const read = useMemo(() => readResult(json), [json]);
  const entered = valueAt(values, ['corrections']);
  const corrections = useMemo(() => questionCorrections(entered), [entered]);
  const issues = useMemo(
    () => runQuestionChecks({ documentId, key, result: json, corrections, languages: [mostComplete(json)] }),
    [documentId, key, json, corrections],
  );
  const rights = useRights();
  const decisions = useDecisions(rights.see ? documentId : '', '');
  const listed = useMemo(
    () => listedIssues(issues, { key, result: json }, decisions.all),
    [issues, key, json, decisions.all],
  );
  const uses = useQuestionUses(documentId, version);
  const shownIn = uses?.articles.filter(({ published }) => published) ?? [];
  const asksForNote =
    read.ok &&
    shownIn.length > 0 &&
    uses?.published !== undefined &&
    corrections.length <= uses.published.corrections &&
    factsOf(read.result) !== uses.published.facts;
  const actions = useIssueActions(decisions, rights, documentId !== '');
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" data-survey-charts="question-panel">
      {read.ok &&
        LANGUAGES.map((language) => (
          <Finding key={language} result={read.result} language={language} questionKey={key} />
        ))}
      {asksForNote && <CorrectionNotice articles={shownIn.map(({ title }) => title)} />}
      {read.ok && <QuestionPreview documentId={documentId} values={values} json={json} />}
      {uses !== undefined && <UsesList uses={uses} />}
      {rights.see && <CheckList listed={listed} actions={actions} componentOf={() => ''} />}
    </Flex>
  );
}

interface FindingProps {
  readonly result: QuestionResult;
  readonly language: Language;
  readonly questionKey: string;
}

function Finding({ result, language, questionKey }: FindingProps) {
  const say = useText();
  const view = useView(result, language, questionKey);
  const isReady = view.total.answers.some(({ value, label }) => value.state !== 'missing' && label !== '');
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {say(`language.${language}`)}
      </Typography>
      {isReady ? (
        <Typography tag="p" lang={language}>
          {wordsOf(language).finding(view)}
        </Typography>
      ) : (
        <Typography tag="p" textColor="neutral600">
          {say('panel.question.incomplete')}
        </Typography>
      )}
    </Flex>
  );
}
