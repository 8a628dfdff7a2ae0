import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { faultsOf } from '../../../../../tests/schemas/validate';
import type { ArticleDocument } from '../../document/article';
import type { BlockNode, FigureNode, Inline } from '../../document/nodes';
import { article, context, figure } from '../example-article.test-helper';
import { speech } from '.';

const { ssml, text } = speech.render(article, context);
const at = { language: 'nl', origin: ['body', 0] } as const;
const of = (...body: BlockNode[]): ArticleDocument => ({ ...article, intro: '', summary: [], byline: '', body });
const script = (...body: BlockNode[]) => speech.render(of(...body), context);
/** The script without title and dates. */
const said = (...body: BlockNode[]) =>
  script(...body)
    .text.split('\n\n')
    .slice(2)
    .join('\n\n')
    .trim();
const paragraph = (...children: Inline[]): BlockNode => ({ ...at, type: 'paragraph', children });
const words = (value: string): Inline => ({ type: 'text', value });

describe('the script', () => {
  it('gives title, dates, summary and byline', () => {
    expect(text).toMatch(
      /^De app van de gemeente\.\n\nGeplaatst op 3 maart 2026\.\nLaatst gewijzigd op 5 maart 2026\.\n\n/,
    );
    expect(text).toContain('In het kort.\n\nDe meeste mensen gebruiken de app niet.\nEen derde wel.\n\n');
    expect(text.endsWith('\n\nDoor Redactie.\n')).toBe(true);
  });

  it('says each node, and no address, link or decoration', () => {
    expect(text).toContain('Eén.\nOnder één.\n2.\nTwee.');
    expect(text).toContain('Een deelnemer:\nOnline is handig.');
    expect(text).toContain('Verbetering.\n\nEerst stond er 30.');
    expect(text).toContain('Afbeelding: Een loket.\nFoto: X.');
    expect(text).toContain('33 komma 3 procent gebruikt de app.\n300 mensen.');
    expect(text).toContain('Deelnemers: 460.');
    expect(text).toContain('z b o: zelfstandig bestuursorgaan.');
    expect(text).not.toMatch(/https?:|vragen\.pdf|b\.jpg|Vragenlijst/);
  });

  it('says a figure: finding, question, each value once, who answered, notes, source', () => {
    const single: FigureNode = {
      ...figure,
      table: { ...figure.table, columns: figure.table.columns.slice(0, 1), unreported: undefined, nets: undefined },
    };
    expect(said(single)).toBe(
      [
        'De meeste mensen gebruiken de app niet.',
        'De vraag was: Gebruik je de app?\n66 komma 7 procent gebruikt de app niet.\n33 komma 3 procent gebruikt de app.',
        'Alle antwoorden.\nJa; vaak: 33 komma 3 procent.\n=NEE(): 66 komma 7 procent.\nVerborgen: te weinig mensen.',
        'Dit vroegen wij aan 300 mensen.\nDoor afronding is het totaal niet precies 100 procent.\nBron: Overheden op weg naar online.',
      ].join('\n\n'),
    );
  });

  it('says groups one after the other, each with its base, what is not reported, and sums', () => {
    expect(said(figure)).toContain(
      'Groep: Jong, 120 mensen.\nJa; vaak: 33 komma 3 procent.\n=NEE(): 66 komma 7 procent.\nVerborgen: 7 mensen.\n' +
        'Niet gerapporteerd: 0 komma 0 procent.\nSamengeteld.\nSamen: 100 komma 0 procent.',
    );
  });

  it('says a label as a voice says it, where that is given', () => {
    const rows = figure.table.rows.map((row) => (row.key === 'no' ? { ...row, spoken: 'nee' } : row));
    expect(said({ ...figure, table: { ...figure.table, rows } })).toContain('\nnee: 66 komma 7 procent.');
  });

  it('does not repeat notes and source of the figure before, but always says who answered', () => {
    const again = said(figure, { ...figure, notes: [...figure.notes, 'Dit zegt iets over de deelnemers.'] });
    const count = (part: string) => again.split(part).length - 1;
    expect(count('Dit vroegen wij aan 300 mensen.')).toBe(2);
    expect(count('Bron:')).toBe(1);
    // It has a number, so it is of its figure.
    expect(count('Door afronding')).toBe(2);
  });

  it('has one sentence a line, also before a number', () => {
    const node = paragraph(words('Bijv. 68% zegt ja. 16% is neutraal. En “5?” 12% weet het d.w.z. niet.'));
    expect(said(node)).toBe(
      'Bijvoorbeeld 68 procent zegt ja.\n16 procent is neutraal.\nEn “5?”\n12 procent weet het dat wil zeggen niet.',
    );
  });

  it('explains a difficult abbreviation once', () => {
    const node = paragraph(words('Een zbo is van de overheid. Dit zbo niet.'));
    expect(said(node, node)).toBe(
      'Een zelfstandig bestuursorgaan, afgekort z b o, is van de overheid.\nDit z b o niet.\n\n' +
        'Een z b o is van de overheid.\nDit z b o niet.',
    );
  });
});

describe('the SSML', () => {
  it('is valid, and waits longest before a heading', async () => {
    expect(await faultsOf(ssml, 'ssml')).toEqual([]);
    expect(ssml).toContain('<break time="1s"/>\n<p><s>Wie deden er mee?</s></p>\n<break time="600ms"/>');
    expect(ssml).toContain('xml:lang="nl"');
  });

  it('tells letters from words, and years from numbers', () => {
    expect(ssml).toContain('<p><s><say-as interpret-as="characters">zbo</say-as>: zelfstandig bestuursorgaan.</s>');
    expect(ssml).toContain('op 3 maart <say-as interpret-as="date" format="y">2026</say-as>.');
    expect(script(paragraph(words('Het zijn 2026 mensen.'))).ssml).toContain('<s>Het zijn 2026 mensen.</s>');
  });

  it('changes voice for a passage in another language, and says its numbers in that language', async () => {
    const english: Inline = { type: 'language', tag: 'en-GB', children: [words('about 18% R&D')] };
    const frisian: Inline = { type: 'language', tag: 'fy', children: [words('18% tsiis')] };
    const { ssml: mixed } = script(paragraph(words('Dat is 18%, '), english, words(' of '), frisian));
    expect(mixed).toContain(
      '<s>Dat is 18 procent, <lang xml:lang="en-GB">about 18 percent R&amp;D</lang> of <lang xml:lang="fy">18% tsiis.</lang></s>',
    );
    expect(await faultsOf(mixed, 'ssml')).toEqual([]);
  });

  it('says the same as the plain script', () => {
    const plain = ssml
      .slice(ssml.indexOf('<p>'))
      .replaceAll(/<say-as interpret-as="characters">(.*?)<\/say-as>/g, (_, letters: string) => [...letters].join(' '))
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll(/\n{2,}/g, '\n');
    expect(plain.trim()).toBe(text.replaceAll(/\n{2,}/g, '\n').trim());
  });

  it('is valid whatever people write', async () => {
    const texts = fc.array(fc.string({ unit: 'binary' }), { minLength: 30, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(texts, async (values) => {
        const hostile = {
          ...article,
          title: `${values[0]}]]>`,
          body: values.map((value) => paragraph(words(`a${value}`))),
        };
        expect(await faultsOf(speech.render(hostile, context).ssml, 'ssml')).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

it('never holds an unrounded value or a sign that a voice can’t say', () => {
  expect(text).not.toMatch(/33[.,]33|[%<>&–]/);
});
