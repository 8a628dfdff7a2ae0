import { Fragment } from 'react';
import { LANGUAGES } from '../../../../survey/language';
import { type JsonPath, textOf, valueAt } from '../../json';
import { useText } from '../../text';
import { useResultEditor } from '../editor-context';
import { answerKeys, answerLabel } from '../state/answers';
import { columnPath, type Group, type GroupingColumns } from '../state/columns';
import { MEASURES, type Measure } from '../state/entry';
import { FigureCell } from './figure-cell';
import { GroupBaseCell } from './group-base-cell';
import { Table, TableScroll } from './table';

/** The figures of the groups of one grouping: a column or two a group, a row an answer. */
export function GroupingTable({ grouping }: { readonly grouping: GroupingColumns }) {
  const { json, language } = useResultEditor();
  const say = useText();
  const named = (path: JsonPath) =>
    [language, ...LANGUAGES].map((one) => textOf(valueAt(json, [...path, 'label', one]))).find((text) => text !== '') ??
    say('result.groups.unnamed');
  const groups = grouping.groups.map(({ group, path }) => ({
    group,
    name: named(path),
    measures: measuresOf(json, group),
  }));
  return (
    <TableScroll>
      <Table>
        <caption>{say('result.groups.caption', { grouping: named(grouping.path) })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('result.answers.answer')}</th>
            {groups.map(({ group, name, measures }) => (
              <th key={group?.join('/')} scope="colgroup" colSpan={measures.length}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answerKeys(json).map((key, index) => {
            const called = answerLabel(json, index, language) || say('result.answers.number', { number: index + 1 });
            return (
              <tr key={key}>
                <th scope="row">{called}</th>
                {groups.map(({ group, name, measures }) => (
                  <Fragment key={group?.join('/')}>
                    {measures.map((measure, place) => (
                      <FigureCell
                        key={measure}
                        group={group}
                        answer={key}
                        measure={measure}
                        first={place === 0}
                        name={say('result.cell.group-name', {
                          measure: say(`result.answers.${measure}`),
                          group: name,
                          answer: called,
                        })}
                      />
                    ))}
                  </Fragment>
                ))}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('result.groups.base')}</th>
            {groups.map(({ group, name, measures }) => (
              <GroupBaseCell key={group?.join('/')} group={group} span={measures.length} name={name} />
            ))}
          </tr>
        </tfoot>
      </Table>
    </TableScroll>
  );
}

/** The measures that a group's figures are in; a group without figures takes everybody's, else percentages. */
function measuresOf(json: unknown, group: Group): readonly Measure[] {
  const used = (of: Group) => {
    const values = Object.values(Object(valueAt(json, [...columnPath(json, of), 'values'])));
    return MEASURES.filter((measure) => values.some((value) => valueAt(value, [measure]) !== undefined));
  };
  const own = used(group);
  if (own.length > 0) return own;
  const total = used(null);
  return total.length > 0 ? total : ['percent'];
}
