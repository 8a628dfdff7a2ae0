import { describe, expect, test } from '@jest/globals';
import { isValidElement } from 'react';
import { textLookup, translatedLayout } from './edit-layout';

const field = (name: string, hint: string, attribute: Record<string, unknown> = { type: 'string' }) => ({
  name,
  hint,
  attribute,
  size: 6,
});
const choice = { type: 'enumeration', enum: ['a', 'b'] };
const hasText = textLookup(() => ({
  en: { 'survey-charts.hint.slug': 'Help', 'survey-charts.help.survey.result.form': 'Help' },
}));
const layout = {
  layout: [[[field('slug', 'survey-charts.hint.slug'), field('title', 'What an administrator wrote')]]],
  components: {
    'survey.result': {
      layout: [[field('form', '', choice), field('kind', '', choice), field('fingerprint', '')]],
      settings: { kept: true },
    },
    'other.part': { layout: [[field('form', '', choice)]] },
  },
  settings: { kept: true },
};

const hintOf = (value: unknown) => (isValidElement<{ id: string }>(value) ? value.props.id : value);

describe('the edit layout', () => {
  const changed = translatedLayout({ layout, query: { kept: true } }, hasText);

  test('turns our keys into texts, and leaves what an administrator wrote', () => {
    const hints = changed.layout.layout[0]?.[0]?.map(({ hint }) => hintOf(hint));
    expect(hints).toEqual(['survey-charts.hint.slug', 'What an administrator wrote']);
    expect(isValidElement(changed.layout.layout[0]?.[0]?.[0]?.hint)).toBe(true);
  });

  test('gives a block its help and its readable choices, without what the server fills in', () => {
    const [form, kind, ...others] = changed.layout.components['survey.result'].layout[0] ?? [];
    expect(others).toEqual([]);
    expect(hintOf(form?.hint)).toBe('survey-charts.help.survey.result.form');
    // With pictures of the forms, and with readable names.
    expect(form?.attribute).toEqual({ ...choice, customField: 'plugin::survey-charts.form' });
    expect(kind?.attribute).toEqual({ ...choice, customField: 'plugin::survey-charts.choice' });
  });

  test('leaves other components and everything else as it was', () => {
    expect(changed.layout.components['other.part']).toBe(layout.components['other.part']);
    expect(changed).toMatchObject({ query: { kept: true }, layout: { settings: { kept: true } } });
  });

  test('leaves the form of another content type as it was', () => {
    const other = { layout: { ...layout, layout: [[[field('kind', 'Kind', choice)]]] } };
    expect(translatedLayout(other, hasText).layout.layout).toBe(other.layout.layout);
  });
});
