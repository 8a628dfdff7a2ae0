import { expect, test } from '@jest/globals';
import { parse } from 'node-html-parser';
import { correctionNodes } from './correction-nodes';
import { article, context, figure } from './example-article.test-helper';
import { entryOf } from './feed';
import { markdown } from './markdown';
import { speech } from './speech';
import { text } from './text';

const corrected = {
  ...article,
  corrections: [
    { date: '2026-04-02', text: 'Er stond 30%.', figure: { id: figure.id, key: figure.key, finding: figure.finding } },
    { date: '2026-03-09', text: 'Een naam klopte niet.' },
  ],
};

test('corrections stand in every channel, newest first, with their day and their figure', () => {
  expect(text.render(corrected, context)).toContain(
    '- 2 april 2026: Er stond 30%. (‘De meeste mensen gebruiken de app\n  niet.’)\n- 9 maart 2026: Een naam klopte niet.',
  );
  expect(markdown.render(corrected, context)).toContain('\n- 2 april 2026: Er stond 30%. (‘De meeste');
  expect(speech.render(corrected, context).text).toContain('\n2 april 2026: Er stond 30 procent.\n');
  const items = parse(entryOf(corrected, context.pictures, context.publicUrl).html).querySelectorAll('li');
  expect(items.slice(-2).map((item) => item.textContent)).toEqual([
    '2 april 2026: Er stond 30%. (‘De meeste mensen gebruiken de app niet.’)',
    '9 maart 2026: Een naam klopte niet.',
  ]);
});

test('an article without any has no heading for them', () => {
  expect(correctionNodes({ ...article, corrections: [] })).toEqual([]);
});
