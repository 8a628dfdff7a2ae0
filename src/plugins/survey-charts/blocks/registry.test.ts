import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BlockNode, PlaceholderNode } from '../document/nodes';
import { LANGUAGES } from '../survey/language';
import { messageKeys } from '../words/messages';
import { articleContent, articleIssues } from './article';
import { exampleContext } from './example-questions';
import { FIELD_PROBLEM_CODES } from './fields';
import { BLOCK_RULES, BLOCKS, bodyPopulate, COMPONENTS } from './registry';

const contexts = { nl: exampleContext('nl'), en: exampleContext('en') };
const examples = BLOCKS.flatMap((block) => block.examples.map((example) => ({ block, example })));
const named = examples.map(({ block, example }) => [`${block.name}, ${example.name}`, block, example] as const);

function placeholders(nodes: readonly BlockNode[]): readonly PlaceholderNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'placeholder') return [node];
    if (node.type === 'figure-group') return placeholders(node.parts.map(({ figure }) => figure));
    return node.type === 'note' ? placeholders(node.children) : [];
  });
}

describe.each(BLOCKS.map((block) => [block.name, block] as const))('the block %s', (name, block) => {
  const nodesOf = (example: string) => {
    const found = block.examples.find((one) => one.name === example);
    return found === undefined ? [] : block.contentOf(found.fields, contexts[found.language]);
  };

  it('has a usual, an empty and an English example, each with a name of its own', () => {
    const names = block.examples.map((example) => example.name);
    expect(names).toEqual(expect.arrayContaining(['usual', 'empty']));
    expect(new Set(names).size).toBe(names.length);
    expect(block.examples.map(({ language }) => language)).toContain('en');
  });

  it('says the usual whole', () => {
    expect(nodesOf('usual').length).toBeGreaterThan(0);
    expect(placeholders(nodesOf('usual'))).toEqual([]);
  });

  it('says an empty draft in one node: what it lacks, or all there is', () => {
    expect(nodesOf('empty')).toHaveLength(1);
  });

  it('is stored as a component of its own name, with texts for every field in every language', () => {
    expect(block.schemas[0]).toMatchObject({ uid: `survey.${name}`, category: 'survey' });
    block.schemas.forEach(({ attributes }, index) => {
      for (const language of LANGUAGES) {
        const labels = block.labels[index]?.[language];
        expect(Object.keys(labels?.fields ?? {}).sort()).toEqual(Object.keys(attributes).sort());
        const texts = [
          labels?.name,
          labels?.description,
          ...Object.values(labels?.fields ?? {}).map(({ label }) => label),
        ];
        expect(texts).not.toContain('');
      }
    });
  });
});

describe('every example', () => {
  it.each(named)('%s: nodes in its language, from its place, as plain JSON', (_name, block, example) => {
    const nodes = block.contentOf(example.fields, contexts[example.language]);
    expect(nodes.length).toBeGreaterThan(0);
    for (const node of nodes) {
      expect(node.language).toBe(example.language);
      expect(node.origin.slice(0, 2)).toEqual(['body', 0]);
    }
    expect(placeholders(nodes).map(({ text }) => text)).not.toContain('');
    expect(JSON.stringify(nodes)).not.toMatch(/null|undefined|NaN|Infinity/);
  });
});

describe('the registry', () => {
  it('knows every component once', () => {
    const uids = COMPONENTS.map(({ schema }) => schema.uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(COMPONENTS.map(({ labels }) => labels)).not.toContain(undefined);
  });

  it('asks for what blocks read: relations, media, nested components', () => {
    const { on } = bodyPopulate();
    for (const { uid, schemas } of BLOCKS) {
      const attributes = Object.entries(schemas[0]?.attributes ?? {});
      const wanted = attributes.filter(
        ([, { type }]) => type === 'relation' || type === 'media' || type === 'component',
      );
      const populate = on[uid];
      expect(populate === true ? [] : Object.keys(populate?.populate ?? {})).toEqual(wanted.map(([key]) => key));
    }
  });

  it('has a text for everything that it can report', () => {
    const keys = [...BLOCK_RULES.map(({ id }) => id).filter((id) => id !== 'block-field'), ...FIELD_PROBLEM_CODES];
    for (const language of LANGUAGES) expect(messageKeys(language)).toEqual(expect.arrayContaining(keys));
  });

  it('never throws: 10,000 hostile bodies', () => {
    const uid = fc.oneof(fc.constantFrom(...BLOCKS.map((block) => block.uid)), fc.string());
    const keys = [
      ...new Set(BLOCKS.flatMap(({ schemas }) => schemas.flatMap(({ attributes }) => Object.keys(attributes)))),
    ];
    const reference = fc.record({ documentId: fc.constantFrom('employer', 'reclining', 'draft-empty', 'gone') });
    const anything = fc.anything({ maxDepth: 2, maxKeys: 3 });
    const field = fc.oneof(anything, reference, fc.array(reference), fc.string());
    const fields = fc.record(Object.fromEntries(keys.map((key) => [key, field])), { requiredKeys: [] });
    const block = fc.tuple(uid, fields).map(([component, values]) => ({ __component: component, ...values }));
    const body = fc.array(fc.oneof({ weight: 9, arbitrary: block }, anything), { maxLength: 2 });
    fc.assert(
      fc.property(body, fc.constantFrom(contexts.nl, contexts.en), (blocks, context) => {
        const nodes = articleContent(blocks, context);
        expect(nodes.length).toBeGreaterThanOrEqual(blocks.length === 0 ? 0 : 1);
        for (const issue of articleIssues(blocks, context)) expect(issue.path[0]).toBe('body');
      }),
      { numRuns: 10_000 },
    );
  });
});
