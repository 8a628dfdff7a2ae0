import { Modal, Typography } from '@strapi/design-system';
import { Form, unstable_useDocument as useDocument } from '@strapi/strapi/admin';
import { useMemo, useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { QuestionChoice } from '../../../document/question-choice';
import { isObject, textOf, valueAt } from '../json';
import { QUESTION_UID } from '../names';
import { useText } from '../text';
import { QuestionForm } from './question-form';
import { wordingOf } from './question-text';
import { relationValue } from './relation-value';
import type { BlockQuestion } from './use-block-question';
import type { QuestionRights } from './use-question-rights';
import { useSaveQuestion } from './use-save-question';

interface QuestionDialogProps {
  /** Undefined: a new one. */
  readonly question: QuestionChoice | undefined;
  readonly block: BlockQuestion;
  readonly rights: QuestionRights;
  readonly onSaved: (documentId: string) => void;
  readonly onClose: () => void;
}

/** A question with its figures in a window over the article: neither form sees what is typed in the other. */
export default function QuestionDialog({ question, block, rights, onSaved, onClose }: QuestionDialogProps) {
  const say = useText();
  const documentId = question?.documentId;
  const { document } = useDocument({ collectionType: 'collection-types', model: QUESTION_UID, documentId });
  const saveQuestion = useSaveQuestion(documentId);
  const isModified = useRef(false);
  const [isLeaving, setLeaving] = useState(false);
  const isReady = documentId === undefined || document !== undefined;
  const initialValues = useMemo(
    () => (documentId === undefined ? newValues(block) : savedValues(document)),
    [documentId, document, block.chosenSurveys],
  );
  const close = () => (isModified.current ? setLeaving(true) : onClose());
  const mayWrite = documentId === undefined ? rights.create : rights.update;
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && close()}>
      <Wide data-survey-charts="question-dialog" aria-describedby={undefined}>
        <Modal.Header closeLabel={say('question.close')}>
          <Modal.Title>
            {question === undefined ? say('question.new-title') : wordingOf(question, block.language)}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {isReady ? (
            <Form method={documentId === undefined ? 'POST' : 'PUT'} initialValues={initialValues} disabled={!mayWrite}>
              <QuestionForm
                documentId={documentId}
                version={textOf(document?.updatedAt)}
                block={block}
                rights={rights}
                isLeaving={isLeaving}
                onModified={(modified) => {
                  isModified.current = modified;
                }}
                onSave={async (values, publishes) => {
                  const saved = await saveQuestion(values, publishes);
                  if ('faults' in saved) return saved.faults;
                  onSaved(saved.documentId);
                  onClose();
                  return undefined;
                }}
                onStay={() => setLeaving(false)}
                onClose={close}
                onLeave={onClose}
              />
            </Form>
          ) : (
            <Typography tag="p" role="status">
              {say('question.loading-one')}
            </Typography>
          )}
        </Modal.Body>
      </Wide>
    </Modal.Root>
  );
}

/** A new question is of the article's survey, where there is one only. */
function newValues({ chosenSurveys }: BlockQuestion): object {
  const [survey] = chosenSurveys;
  const only = chosenSurveys.length === 1 ? survey : undefined;
  return { key: '', survey: relationValue(only, undefined), corrections: [], result: undefined };
}

function savedValues(document: unknown): object {
  const saved = isObject(document) ? document : {};
  return {
    key: textOf(saved.key),
    survey: relationValue(undefined, undefined),
    corrections: valueAt(saved, ['corrections']) ?? [],
    result: saved.result,
  };
}

const Wide = styled(Modal.Content)`
  width: min(130rem, 94vw);
  max-width: none;
  max-height: 94vh;
`;
