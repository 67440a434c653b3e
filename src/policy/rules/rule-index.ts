import { places } from './places'
import { coversAction, coversResource, type Rule } from './rules'
import { isCanonical } from './resources'
import { tableOf } from './rule-table'
import { slotOf, type Slot } from './slot'

export interface RuleIndex {
  /** All rules, by id. */
  readonly all: readonly Rule[]
  /** The rules that cover an action, by id. */
  readonly forAction: (action: string) => readonly Rule[]
  /** The rules that cover both, by id; none where the resource is not in canonical form. */
  readonly covering: (action: string, resource: string) => readonly Rule[]
  /** The same rules, ready to be decided on. */
  readonly slot: (action: string, resource: string) => Slot
}

/** Indexes compiled rules, which are sorted by id, by their actions and resources. */
export function indexRules(all: readonly Rule[]): RuleIndex {
  const actions = tableOf(all, (rule) => rule.actions)
  const resources = tableOf(all, (rule) => rule.resources)
  const covering = (action: string, resource: string): readonly Rule[] => {
    if (!isCanonical(resource)) return []
    const byAction = actions.lists(action)
    const byResource = resources.lists(resource)
    return sizeOf(byAction) < sizeOf(byResource)
      ? sorted(byAction, (rule) => coversResource(rule, resource))
      : sorted(byResource, (rule) => coversAction(rule, action))
  }
  // Only actions that the document names: others would be as many as anybody cares to ask for.
  const forNamed = new Map<string, readonly Rule[]>()
  const forAction = (action: string): readonly Rule[] => {
    const found = forNamed.get(action) ?? sorted(actions.lists(action))
    if (actions.named(action) !== undefined) forNamed.set(action, found)
    return found
  }
  return {
    all,
    forAction,
    covering,
    slot: places(resources, (action, resource) => slotOf(covering(action, resource), action)),
  }
}

type Lists = readonly (readonly Rule[])[]

function sizeOf(lists: Lists): number {
  return lists.reduce((sum, { length }) => sum + length, 0)
}

function sorted(lists: Lists, keep: (rule: Rule) => boolean = () => true): readonly Rule[] {
  const found = new Set(lists.flatMap((list) => list.filter(keep)))
  return [...found].sort((a, b) => a.order - b.order)
}
