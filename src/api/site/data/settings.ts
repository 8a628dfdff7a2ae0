import { outline } from '../../../plugins/survey-charts/blocks/outline';
import { richTextNodes } from '../../../plugins/survey-charts/blocks/rich-text/nodes';
import { readRichText } from '../../../plugins/survey-charts/blocks/rich-text/read';
import type { BlockNode } from '../../../plugins/survey-charts/document/nodes';
import type { Language } from '../../../plugins/survey-charts/survey/language';
import type { Statement } from '../addresses';
import { siteTexts } from '../texts';

/** The site settings as the pages use them: what is empty has a sensible text, or is left out of the page. */
export interface Settings {
  readonly siteName: string;
  readonly publisher: string;
  readonly telephone?: string | undefined;
  readonly email?: string | undefined;
  /** Lines of the address on an envelope; none if there is no address. */
  readonly postAddress: readonly string[];
  readonly statements: Readonly<Record<Statement, readonly BlockNode[]>>;
}

/** Reads the stored row. Total: whatever is in it, or if there is none. */
export function readSettings(row: Readonly<Record<string, unknown>>, language: Language): Settings {
  const texts = siteTexts(language);
  const statement = (name: Statement): readonly BlockNode[] => {
    const { text: own } = readRichText(row[`${name}Text`], [`${name}Text`]);
    const nodes = richTextNodes(own, language, [`${name}Text`]);
    return nodes.length > 0 ? outline(nodes) : texts.statements[name].map((value) => paragraph(value, language));
  };
  return {
    siteName: textOf(row.siteName) ?? texts.siteName,
    publisher: textOf(row.publisher) ?? texts.publisher,
    telephone: textOf(row.telephone),
    email: textOf(row.email),
    postAddress: (textOf(row.postAddress) ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    statements: {
      accessibility: statement('accessibility'),
      privacy: statement('privacy'),
      contact: statement('contact'),
    },
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function paragraph(value: string, language: Language): BlockNode {
  return { type: 'paragraph', language, origin: [], children: [{ type: 'text', value }] };
}
