import type { QuestionView, ShownValue } from '../../../../survey/view';

/** A view as it is given out: without `exact`, which is for order and words only, and more precise than what is shown. */
export type PublicView = WithoutExact<QuestionView>;

type WithoutExact<T> = T extends ShownValue
  ? Without<T, 'exact'>
  : T extends readonly (infer Item)[]
    ? readonly WithoutExact<Item>[]
    : T extends object
      ? { readonly [key in keyof T]: WithoutExact<T[key]> }
      : T;
type Without<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;

export function publicView(view: QuestionView): PublicView {
  const { total, groupings } = view;
  return {
    ...view,
    total: publicGroup(total),
    groupings: groupings.map((grouping) => ({ ...grouping, groups: grouping.groups.map(publicGroup) })),
  };
}

function publicGroup(group: QuestionView['total']): PublicView['total'] {
  return {
    ...group,
    answers: group.answers.map((answer) => ({ ...answer, value: publicValue(answer.value) })),
    nets: group.nets.map((net) => ({ ...net, value: publicValue(net.value) })),
  };
}

function publicValue(value: ShownValue): WithoutExact<ShownValue> {
  if (value.state !== 'known') return value;
  const { exact: _exact, ...shown } = value;
  return shown;
}
