import { useFetchClient, useForm, useNotification, useQueryParams } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { textOf, valueAt } from '../json';
import { ARTICLE_UID, QUESTION_UID, SURVEY_UID } from '../names';
import { useText } from '../text';
import { type Start, startOf } from './addresses';
import { articleAbout, linkedIn, questionOf, translationOf } from './starting-values';

/** Fills a new entry with what its address says that it begins with; nothing is saved by it. */
export function useStart({ model, documentId = '', isNew }: NewEntry): void {
  const [{ query }] = useQueryParams();
  const { get } = useFetchClient();
  const say = useText();
  const { toggleNotification } = useNotification();
  const form = useForm('useStart', ({ values, initialValues, isSubmitting, setValues }) => ({
    values,
    initialValues,
    isSubmitting,
    setValues,
  }));
  const { values, initialValues, isSubmitting, setValues } = form;
  const start = startOf(query);
  const language = textOf(valueAt(query, ['plugins', 'i18n', 'locale']));
  const wanted = isNew && start !== undefined ? JSON.stringify([model, documentId, start, language]) : '';
  const [started, setStarted] = useState<Started>();
  useEffect(() => {
    if (wanted === '') return;
    let isCurrent = true;
    const [type, document, begin, locale]: [string, string, Start, string] = JSON.parse(wanted);
    startingValues(get, { type, document, begin, language: locale })
      .then((fields) => isCurrent && setStarted({ wanted, fields }))
      .catch(() => isCurrent && toggleNotification({ type: 'warning', message: say('start.failed') }));
    return () => {
      isCurrent = false;
    };
  }, [wanted, get, toggleNotification, say]);
  // Strapi may begin the form once more when it knows the entry better: what it was filled with is then gone. Once it was
  // sent, what the form begins with is what somebody typed.
  const filled = useRef<unknown>();
  const sent = useRef('');
  if (isSubmitting) sent.current = wanted;
  useEffect(() => {
    if (started === undefined || started.wanted !== wanted || sent.current === wanted) return;
    if (filled.current === initialValues) return;
    filled.current = initialValues;
    setValues({ ...values, ...started.fields });
  }, [started, wanted, initialValues, values, setValues]);
}

interface NewEntry {
  readonly model: string;
  /** Of an entry that exists in another language. */
  readonly documentId: string | undefined;
  /** It was never saved in this language. */
  readonly isNew: boolean;
}

/** What an entry begins with, for the address that asked for it. */
interface Started {
  readonly wanted: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

interface Wanted {
  readonly type: string;
  /** documentId of an entry that exists in another language. */
  readonly document: string;
  /** Of the new version. */
  readonly language: string;
  readonly begin: Start;
}

async function startingValues(
  get: ReturnType<typeof useFetchClient>['get'],
  { type, document, language, begin }: Wanted,
): Promise<Readonly<Record<string, unknown>>> {
  if (begin.from === 'language') {
    const params = { documentId: document, sourceLocale: begin.language, targetLocale: language };
    const { data } = await get(`/i18n/content-manager/get-fill-from-locale/${type}`, {
      params: { ...params, collectionType: 'collection-types' },
    });
    return translationOf(valueAt(data, ['data']));
  }
  const answer = await get(`/content-manager/collection-types/${SURVEY_UID}/${begin.survey}`);
  const [survey] = linkedIn([valueAt(answer.data, ['data'])], 'name');
  if (survey === undefined) return {};
  if (type === QUESTION_UID) return questionOf(survey);
  if (type !== ARTICLE_UID) return {};
  const { data } = await get(`/content-manager/relations/${SURVEY_UID}/${survey.documentId}/questions?pageSize=100`);
  return articleAbout(survey, linkedIn(valueAt(data, ['results']), 'key'));
}
