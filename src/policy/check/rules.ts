import { suggest } from '../../core/options'
import type { Path } from '../../core/segment'
import { compileAction } from '../rules/actions'
import type { PolicyDocument, RuleEntry } from '../document'
import type { Problem } from '../source/problem'
import { resourceFault } from '../rules/resources'
import { checkCondition } from './conditions'
import { checkName } from './name'

/** Rules name roles and attributes that exist, each rule once. */
export function checkRules(document: PolicyDocument) {
  const { rules = [], roles = {} } = document
  const roleNames = Object.keys(roles)
  const knownRoles = new Set(roleNames)
  const faultOf = remembered(resourceFault)
  const seen = new Set<string>()
  return rules.flatMap((rule, index): readonly Problem[] => {
    const path = ['rules', index]
    const twice = seen.has(rule.id)
    seen.add(rule.id)
    return [
      ...(twice
        ? [{ path: [...path, 'id'], text: 'another rule has this id too; write one of its own' }]
        : []),
      ...(rule.roles ?? []).flatMap((role, at) =>
        knownRoles.has(role) ? [] : checkName('role', role, roleNames, [...path, 'roles', at]),
      ),
      ...resourceProblems(rule, path, faultOf),
      ...effectProblems(rule, path),
      ...scopeProblems(rule, path),
      ...(rule.when ? checkCondition(rule.when, document, [...path, 'when']) : []),
    ]
  })
}

function resourceProblems(
  { resources }: RuleEntry,
  path: Path,
  faultOf: typeof resourceFault,
): readonly Problem[] {
  return resources.flatMap((resource, index) => {
    const fault = faultOf(resource)
    if (fault === undefined) return []
    return [{ path: [...path, 'resources', index], text: `\`${resource}\` ${fault}` }]
  })
}

// A key that does nothing on a deny rule would read as if it narrowed the denial.
function effectProblems({ effect, scopes, obligations }: RuleEntry, path: Path) {
  if (effect === 'allow' || (scopes ?? obligations) === undefined) return []
  const idle = Object.entries({ scopes, obligations }).filter(([, value]) => value !== undefined)
  return idle.map(([key]): Problem => ({
    path: [...path, key],
    text: `only rules with the effect \`allow\` have \`${key}\`; take it out`,
  }))
}

// Every action of the rule has an entry: one that was forgotten would need no scope at all. Entries are
// found by the very action, so that a pattern would be the entry of none.
function scopeProblems({ actions, scopes }: RuleEntry, path: Path): readonly Problem[] {
  const byAction = scopes?.byAction
  if (byAction === undefined) return []
  const keys = Object.keys(byAction)
  const place = [...path, 'scopes', 'byAction']
  const covers = actions.map(compileAction)
  const named = keys.filter((key) => key !== '*')
  const patterns = named.filter(isPattern)
  const idle = named.filter((key) => !isPattern(key) && !covers.some((matches) => matches(key)))
  const isOpen = (action: string): boolean => isPattern(action) || !keys.includes(action)
  const open = keys.includes('*') ? [] : actions.filter(isOpen)
  return [
    ...patterns.map((key) => ({
      path: [...place, key],
      text: "expected one action, or `'*'` for all that are not named; a pattern is neither",
    })),
    ...idle.map((key) => ({
      path: [...place, key],
      text: `the rule is not about this action; ${suggest(key, actions)}`,
    })),
    ...open.map((action) => ({
      path: place,
      text: `no scopes for \`${action}\`; name it, or \`'*'\` for all others`,
    })),
  ]
}

function isPattern(action: string): boolean {
  return action.split(':').includes('*')
}

/** Thousands of rules name the same few resources. */
function remembered<Result>(ask: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    if (!known.has(text)) known.set(text, ask(text))
    return known.get(text) as Result
  }
}
