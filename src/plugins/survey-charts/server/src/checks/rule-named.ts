import { BLOCK_RULES } from '../../../blocks/registry';
import { RULES } from '../../../checks/registry';
import type { RuleDescription } from '../../../document/issue';

/** A rule by its id, those included that a block brings itself. */
export function ruleNamed(id: string): RuleDescription | undefined {
  return [...RULES, ...BLOCK_RULES].find((rule) => rule.id === id);
}
