import { BLOCK_RULES } from '../../src/plugins/survey-charts/blocks/registry';
import { RULES } from '../../src/plugins/survey-charts/checks/registry';
import type { RuleDescription, Severity } from '../../src/plugins/survey-charts/document/issue';
import { messageKeys, messageTemplate } from '../../src/plugins/survey-charts/words/messages';
import { RULE_EXAMPLES, type RuleExample } from './rule-examples';
import { CONCERNS } from './what-is-checked';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'Error (_fout_): blocks publishing.',
  warning: 'Warning (_let op_): never blocks; an editor can dismiss it with a reason.',
  review: 'Review (_controleer zelf_): a hint; an editor can dismiss it with a reason.',
};
const LONGEST = 160;

/** The documentation pages by file name: made of the rules and of the examples that test them, so that none can lie. */
export function ruleDocuments(): ReadonlyMap<string, string> {
  const rules = [...RULES, ...BLOCK_RULES];
  return new Map([
    ...rules.map((rule): [string, string] => [`${rule.id}.md`, page(rule)]),
    ['README.md', overview(rules)],
  ]);
}

function page(rule: RuleDescription): string {
  const { triggers = [], passes = [] } = RULE_EXAMPLES[rule.id] ?? {};
  const parts = [
    `# ${rule.id}`,
    `${SEVERITIES[rule.severity]}${rule.overridable ? ' A chief editor can let it pass with a reason, which is logged.' : ''}`,
    '## What the editor is told',
    ...texts(rule.id),
    ...section('Is found', triggers),
    ...section('Is let pass', passes),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The texts of a rule: one by its own name, or several that begin with it. */
function texts(id: string): readonly string[] {
  const keys = messageKeys('nl').filter((key) => key === id || key.startsWith(`${id}-`));
  if (keys.length === 0) return ['Each problem has a text of its own: `words/messages`.'];
  return keys.flatMap((key) => [`- ${messageTemplate('en', key) ?? ''}\n- ${messageTemplate('nl', key) ?? ''}`]);
}

function section(title: string, examples: readonly RuleExample[]): readonly string[] {
  if (examples.length === 0) return [];
  return [`## ${title}`, examples.map(({ shown }) => `- ${short(shown)}`).join('\n')];
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}

function overview(rules: readonly RuleDescription[]): string {
  const tables = Object.entries(CONCERNS).map(([theme, concerns]) => {
    const rows = concerns.map(({ what, rules: ids, beside }): Row => {
      const named = ids.map((id) => linkTo(id, rules));
      return [what, [...named, ...(beside === undefined ? [] : [beside])].join('<br>')];
    });
    return `## ${theme}\n\n${table(['what', 'rules'], rows)}`;
  });
  return `# Checks

The rules that run while an editor types and again before anything is published: the same code, on the same values.
These pages are made of the rules and of the examples that test them (\`npm run check-docs\`); a test fails where they differ.
How well the rules find what they are for is told in [precision](../checks-precision.md).

An error blocks publishing; one that can be overridden, a chief editor lets pass with a reason. A rule about questions runs in
\`checks/question\`, one about articles in \`checks/article\`, one about a single block in the block's own \`checks.ts\`.

${tables.join('\n\n')}
`;
}

type Row = readonly [string, string];

/** As the formatter writes one: its columns as wide as their widest cell. */
function table(head: Row, rows: readonly Row[]): string {
  const [first, second] = [0, 1].map((column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = ([one, other]: Row, fill = ' ') =>
    `| ${one.padEnd(first ?? 0, fill)} | ${other.padEnd(second ?? 0, fill)} |`;
  return [line(head), line(['', ''], '-'), ...rows.map((row) => line(row))].join('\n');
}

function linkTo(id: string, rules: readonly RuleDescription[]): string {
  const rule = rules.find((one) => one.id === id);
  const said = rule === undefined ? '' : ` (${rule.severity}${rule.overridable ? ', can be overridden' : ''})`;
  return `[${id}](${id}.md)${said}`;
}
