import { byInheritance } from '../rules/inheritance'
import type { PolicyDocument, RuleEntry, ScopesEntry } from '../document'
import { listed, type PolicyFinding } from './finding'

/** Allow rules for every action or resource: what is added later is open at once. */
export function wildcardAllows({ rules = [] }: PolicyDocument): readonly PolicyFinding[] {
  return allowing(rules).flatMap(({ id, actions, resources }) => {
    const isOpen = actions.includes('*') || resources.includes('**')
    const wild = actions.filter((action) => action.split(':').includes('*'))
    if (!isOpen && wild.length === 0) return []
    const all = [
      ...(wild.length > 0 ? [`the actions ${listed(wild)}`] : []),
      ...(resources.includes('**') ? ['every resource'] : []),
    ]
    return {
      level: isOpen ? 'warning' : 'note',
      code: 'allow-wildcard',
      rules: [id],
      text: `rule \`${id}\` allows ${all.join(' on ')}, also those that come later`,
    }
  })
}

/** Allow rules without scopes, in a document whose other rules ask for some. */
export function unscopedAllows({ rules = [] }: PolicyDocument): readonly PolicyFinding[] {
  const allows = allowing(rules)
  if (allows.every(({ scopes }) => scopes === undefined)) return []
  return allows
    .filter(({ scopes }) => !asksForSome(scopes))
    .map(({ id }) => ({
      level: 'note',
      code: 'allow-unscoped',
      rules: [id],
      text: `rule \`${id}\` needs no scope, and other rules do: any token of the caller will do`,
    }))
}

/** Roles of which no rule speaks, neither by their own name nor by that of a role they inherit. */
export function unusedRoles({ rules = [], roles = {} }: PolicyDocument): readonly string[] {
  const named = new Set(rules.flatMap((rule) => rule.roles ?? []))
  const used = new Set<string>()
  for (const name of byInheritance(roles)) {
    const inherited = roles[name]?.inherits ?? []
    if (named.has(name) || inherited.some((parent) => used.has(parent))) used.add(name)
  }
  return Object.keys(roles).filter((name) => !used.has(name))
}

function allowing(rules: readonly RuleEntry[]): readonly RuleEntry[] {
  return rules.filter(({ effect }) => effect === 'allow')
}

function asksForSome({ all = [], any = [], byAction = {} }: ScopesEntry = {}): boolean {
  return all.length + any.length + Object.values(byAction).flat().length > 0
}
