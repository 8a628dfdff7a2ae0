import type { AnyLabels } from '../../src/plugins/survey-charts/blocks/component';
import { BLOCKS } from '../../src/plugins/survey-charts/blocks/registry';
import { LANGUAGES, type Language } from '../../src/plugins/survey-charts/survey/language';

type Block = (typeof BLOCKS)[number];

const WORDS = {
  nl: {
    title: 'De blokken van een artikel',
    intro: 'Een artikel bestaat uit blokken. Op elke bladzijde staat wanneer je een blok gebruikt en wat je invult.',
    fields: 'Wat je invult',
    field: 'veld',
    help: 'uitleg',
    checks: 'Wat er nagekeken wordt',
    checked: 'Bij dit blok horen deze controles, naast die van het hele artikel:',
    picture: (name: string) => `Zo zien lezers het blok ${name}.`,
    all: 'Alle blokken',
  },
  en: {
    title: 'The blocks of an article',
    intro: 'An article is made of blocks. Each page tells when to use a block and what to fill in.',
    fields: 'What you fill in',
    field: 'field',
    help: 'explanation',
    checks: 'What is checked',
    checked: 'These checks belong to this block, beside those of the whole article:',
    picture: (name: string) => `How readers see the block ${name}.`,
    all: 'All blocks',
  },
} as const;

/** Where the pages are, from the root of the project. */
export function pagesFolder(language: Language): string {
  return `docs/editors/${language}/blocks`;
}

/** Where the picture of a block is, from the root of the project; made by `npm run editor-pictures`. */
export function pictureOf(block: string, language: Language): string {
  return `docs/images/blocks/${block}-${language}.png`;
}

/** The editors' page of every block in each language, by path: made of what the block itself says. */
export function blockPages(): ReadonlyMap<string, string> {
  return new Map(
    LANGUAGES.flatMap((language) => [
      [`${pagesFolder(language)}/README.md`, overview(language)] as const,
      ...BLOCKS.map((block) => [`${pagesFolder(language)}/${block.name}.md`, page(block, language)] as const),
    ]),
  );
}

function overview(language: Language): string {
  const words = WORDS[language];
  const lines = BLOCKS.map((block) => {
    const { name, description } = textsOf(block.labels[0], language);
    return `- [${name}](${block.name}.md): ${description}`;
  });
  return `# ${words.title}\n\n${words.intro}\n\n${lines.join('\n')}\n`;
}

function page(block: Block, language: Language): string {
  const words = WORDS[language];
  const [own, ...nested] = block.labels.map((labels) => textsOf(labels, language));
  if (own === undefined) throw new Error(`The block "${block.name}" has no texts.`);
  const parts = [
    `# ${own.name}`,
    own.description,
    `![${words.picture(own.name)}](../../../images/blocks/${block.name}-${language}.png)`,
    ...block.guide[language],
    `## ${words.fields}`,
    table(own.fields, language),
    ...nested.flatMap(({ name, fields }) => [`### ${name}`, table(fields, language)]),
    ...checks(block, language),
    `[${words.all}](README.md)`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function checks({ rules }: Block, language: Language): readonly string[] {
  if (rules.length === 0) return [];
  const { checks: title, checked } = WORDS[language];
  return [`## ${title}`, checked, rules.map(({ id }) => `- [${id}](../../../checks/${id}.md)`).join('\n')];
}

function table(fields: AnyLabels[Language]['fields'], language: Language): string {
  const { field, help } = WORDS[language];
  const cells = [[field, help], ...Object.values(fields).map((one) => [one.label, one.help ?? ''])];
  const widths = [0, 1].map((column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...rows] = cells;
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n');
}

function textsOf(labels: AnyLabels | undefined, language: Language): AnyLabels[Language] {
  if (labels === undefined) throw new Error('A block has no texts.');
  return labels[language];
}
