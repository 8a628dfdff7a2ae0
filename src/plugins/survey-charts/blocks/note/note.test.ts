import { describe, expect, it } from '@jest/globals';
import { exampleContext } from '../example-questions';
import { note } from '.';

const context = exampleContext('nl');
const nodesOf = (name: string) =>
  note.contentOf(note.examples.find((example) => example.name === name)?.fields, context);

describe('note', () => {
  it('says its text under its title', () => {
    expect(nodesOf('usual')).toMatchObject([
      {
        type: 'note',
        tone: 'info',
        title: 'Over de oudste groep',
        children: [{ type: 'paragraph', origin: ['body', 0, 'text', 0] }],
      },
    ]);
  });

  it('needs no title', () => {
    expect(nodesOf('warning')).toMatchObject([{ type: 'note', tone: 'warning', title: undefined }]);
  });

  it('asks for a text', () => {
    expect(nodesOf('empty')).toMatchObject([{ type: 'placeholder', text: context.words.interface.placeholder.note }]);
  });
});
