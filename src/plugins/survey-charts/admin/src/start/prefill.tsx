import { useFetchClient, useForm, useNotification, useQueryParams } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useParams } from 'react-router-dom';
import { textOf, valueAt } from '../json';
import { ARTICLE_UID, QUESTION_UID, SURVEY_UID } from '../names';
import { useText } from '../text';
import { type Start, startOf } from './addresses';
import { isNewEntry } from './is-new-entry';
import { articleAbout, linkedIn, questionOf, translationOf } from './starting-values';

/** Shows nothing. Fills a new entry with what its address says that it begins with; nothing is saved by it. */
export function Prefill() {
  const { slug: model = '', id = '' } = useParams();
  const [{ query }] = useQueryParams();
  const { get } = useFetchClient();
  const say = useText();
  const { toggleNotification } = useNotification();
  const { values, setValues } = useForm('Prefill', (form) => ({ values: form.values, setValues: form.setValues }));
  const latest = useRef(values);
  latest.current = values;
  const isNew = isNewEntry(values);
  const start = startOf(query);
  const wanted = isNew && start !== undefined ? JSON.stringify([model, id, start]) : '';
  const language = textOf(valueAt(query, ['plugins', 'i18n', 'locale']));
  useEffect(() => {
    if (wanted === '') return;
    let isCurrent = true;
    const [type, document, begin]: [string, string, Start] = JSON.parse(wanted);
    startingValues(get, { type, document, language, begin })
      .then((started) => isCurrent && setValues({ ...latest.current, ...started }))
      .catch(() => isCurrent && toggleNotification({ type: 'warning', message: say('start.failed') }));
    return () => {
      isCurrent = false;
    };
  }, [wanted, language, get, setValues, toggleNotification, say]);
  return null;
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
