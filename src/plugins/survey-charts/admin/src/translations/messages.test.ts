import { describe, expect, test } from '@jest/globals';
import { COMPONENTS } from '../../../blocks/registry';
import { LANGUAGES } from '../../../survey/language';
import { choiceTextKey } from '../fields/choice-text-key';
import { PLUGIN_ID } from '../names';
import { en } from './en';
import { adminMessages } from './messages';
import { nl } from './nl';

describe.each(LANGUAGES)('the admin in %s', (language) => {
  const messages = adminMessages(language);

  test('names every component and each of its fields', () => {
    for (const { schema } of COMPONENTS) {
      expect(messages).toHaveProperty([schema.uid]);
      for (const field of Object.keys(schema.attributes)) {
        expect(messages).toHaveProperty([`content-manager.components.${schema.uid}.${field}`]);
      }
    }
  });

  test('says every choice of every block', () => {
    for (const { schema } of COMPONENTS) {
      for (const [field, attribute] of Object.entries(schema.attributes)) {
        if (attribute.type !== 'enumeration') continue;
        for (const choice of attribute.enum) {
          expect(messages).toHaveProperty([`${PLUGIN_ID}.${choiceTextKey(field, choice)}`]);
        }
      }
    }
  });
});

/** Names in `{name}` and `{name, plural, …}`; words within plural forms don't count. */
test('a text has the same placeholders in each language', () => {
  const names = (text: string) => [...text.matchAll(/\{(\w+)(?=\}|, plural)/g)].map(([, name]) => name).sort();
  for (const [key, text] of Object.entries(en)) {
    const dutch = Object.entries(nl).find(([other]) => other === key)?.[1] ?? '';
    expect([key, names(dutch)]).toEqual([key, names(text)]);
  }
});
