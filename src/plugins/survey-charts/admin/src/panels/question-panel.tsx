import { Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { questionCorrections } from '../../../blocks/corrections';
import type { QuestionUses } from '../../../document/question-uses';
import { factsOf } from '../../../survey/fingerprint';
import { LANGUAGES, type Language } from '../../../survey/language';
import { type QuestionResult, readResult } from '../../../survey/result';
import { wordsOf } from '../../../words';
import { CheckList } from '../checks/check-list';
import { checkQuestion } from '../checks/check-question';
import { listedIssues } from '../checks/listed-issues';
import { useDebounced } from '../checks/use-debounced';
import { useDecisions } from '../checks/use-decisions';
import { useIssueActions } from '../checks/use-issue-actions';
import { useQuestionMaterial } from '../checks/use-question-material';
import { useRights } from '../checks/use-rights';
import { textOf, valueAt } from '../json';
import { QUESTION_UID } from '../names';
import { CorrectionNotice } from '../preview/correction-notice';
import { QuestionPreview } from '../preview/question-preview';
import { useQuestionUses } from '../preview/use-question-uses';
import { UsesList } from '../preview/uses-list';
import { storedJson, workingCopy } from '../result-editor/state/empty-result';
import { useView } from '../result-editor/use-view';
import { useText } from '../text';
import type { Panel } from './panel';

/** Beside a question: what readers get of the unsaved figures, and what is wrong with them. */
export const questionPanel: Panel = ({ model, documentId, document }) => {
  const say = useText();
  if (model !== QUESTION_UID) return null;
  const version = textOf(document?.updatedAt);
  return {
    title: say('panel.question.title'),
    content: <QuestionPanel documentId={documentId ?? ''} version={version} />,
  };
};

/** Milliseconds after the last key until the rules run. */
const WAIT = 300;

interface QuestionPanelProps {
  readonly documentId: string;
  /** Changes with each save. */
  readonly version: string;
}

/** For use within a form of a question; also in a window over an article. */
export function QuestionPanel({ documentId, version }: QuestionPanelProps) {
  const typed = useForm('QuestionPanel', (form) => form.values);
  const values = useDebounced(typed, WAIT);
  const stored = valueAt(values, ['result']);
  const key = textOf(valueAt(values, ['key']));
  const json = useMemo(() => workingCopy(storedJson(stored)), [stored]);
  const read = useMemo(() => readResult(json), [json]);
  const rights = useRights();
  const material = useQuestionMaterial(documentId, version, rights.see);
  const { issues, fields } = useMemo(() => checkQuestion(values, documentId, material), [values, documentId, material]);
  const decisions = useDecisions(rights.see ? documentId : '', '');
  const listed = useMemo(() => listedIssues(issues, fields, decisions.all), [issues, fields, decisions.all]);
  const actions = useIssueActions(decisions, rights, documentId !== '');
  const uses = useQuestionUses(documentId, version);
  const corrected = read.ok ? correctedIn(read.result, valueAt(values, ['corrections']), uses) : [];
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" data-survey-charts="question-panel">
      {read.ok &&
        LANGUAGES.map((language) => (
          <Finding key={language} result={read.result} language={language} questionKey={key} />
        ))}
      {corrected.length > 0 && <CorrectionNotice articles={corrected} />}
      {read.ok && <QuestionPreview documentId={documentId} values={values} json={json} />}
      {uses !== undefined && <UsesList uses={uses} />}
      {rights.see && <CheckList listed={listed} actions={actions} componentOf={() => ''} />}
    </Flex>
  );
}

/** Titles of the published articles in which readers see other figures, as long as no note tells them why. */
function correctedIn(result: QuestionResult, entered: unknown, uses: QuestionUses | undefined): readonly string[] {
  if (uses?.published === undefined || questionCorrections(entered).length > uses.published.corrections) return [];
  if (factsOf(result) === uses.published.facts) return [];
  return uses.articles.filter(({ published }) => published).map(({ title }) => title);
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
