import type { ComponentType, ReactNode } from 'react';
import { textOf, valueAt } from '../json';
import { ARTICLE_UID, PLUGIN_ID, QUESTION_UID, SURVEY_UID } from '../names';
import { en } from '../translations/en';
import { CONTENT_TYPE_LABELS } from '../translations/labels';
import type { ArticleVersion } from './points-batch';

/** A column of Strapi's list, as far as it is made here. */
export interface ListColumn {
  readonly name: string;
  readonly label: unknown;
  readonly attribute: unknown;
  readonly searchable: boolean;
  readonly sortable: boolean;
  readonly cellFormatter?: (row: unknown) => ReactNode;
}

/** What Strapi's hook `inject-column-in-table` hands on. */
export interface ListArguments {
  readonly displayedHeaders: readonly ListColumn[];
  readonly layout: unknown;
}

const ARTICLES = CONTENT_TYPE_LABELS[ARTICLE_UID]?.displayName;

/** Adds the open points to the list of articles. Which list it is, only the display name in its layout says. */
export function withPointsColumn<Arguments extends ListArguments>(
  argument: Arguments,
  Cell: ComponentType<ArticleVersion & { readonly updatedAt: string }>,
): Arguments {
  if (valueAt(argument.layout, ['settings', 'displayName']) !== ARTICLES) return argument;
  const column: ListColumn = {
    name: 'survey-points',
    label: { id: `${PLUGIN_ID}.desk.points.title`, defaultMessage: en['desk.points.title'] },
    attribute: { type: 'string' },
    searchable: false,
    sortable: false,
    cellFormatter: (row) => (
      <Cell
        documentId={textOf(valueAt(row, ['documentId']))}
        locale={textOf(valueAt(row, ['locale']))}
        updatedAt={textOf(valueAt(row, ['updatedAt']))}
      />
    ),
  };
  // Beside the title: at the end it is out of sight on most screens.
  const [first, ...others] = argument.displayedHeaders;
  return { ...argument, displayedHeaders: first === undefined ? [column] : [first, column, ...others] };
}

/** Columns of our lists that hold a choice, by the display name of the list: what the texts of their choices begin with. */
const CHOICES = [
  { displayName: CONTENT_TYPE_LABELS[QUESTION_UID]?.displayName, column: 'kind', text: 'question.kind' },
  { displayName: CONTENT_TYPE_LABELS[SURVEY_UID]?.displayName, column: 'sampleType', text: 'choice.sampleType' },
] as const;

/** Says the choices in a list in the editor's language: Strapi shows the names by which they are stored. */
export function withChoiceTexts<Arguments extends ListArguments>(
  argument: Arguments,
  Choice: ComponentType<{ readonly text: string; readonly choice: string }>,
): Arguments {
  const list = valueAt(argument.layout, ['settings', 'displayName']);
  const choices = CHOICES.filter(({ displayName }) => displayName === list);
  if (choices.length === 0) return argument;
  const displayedHeaders = argument.displayedHeaders.map((header) => {
    const { text } = choices.find(({ column }) => column === header.name) ?? {};
    if (text === undefined) return header;
    const cellFormatter = (row: unknown) => <Choice text={text} choice={textOf(valueAt(row, [header.name]))} />;
    return { ...header, cellFormatter };
  });
  return { ...argument, displayedHeaders };
}
