import type { PolicyDocument, RuleEntry } from '../document'
import { compileAction } from '../rules/actions'
import { canonicalPattern, compileResource } from '../rules/resources'
import type { PolicyFinding } from './finding'
import type { Observation } from './observe'
import { resourcesOf } from './wildcards'

/** A route for which no rule could ever allow what it does. */
export interface RouteFinding extends PolicyFinding {
  /** Place in `routes`. */
  readonly route: number
}

/** Routes whose every exchange would be refused, since no rule allows their action there. */
export function unallowedRoutes(
  { routes = [], rules = [] }: PolicyDocument,
  { records }: Observation,
): readonly RouteFinding[] {
  const allows = rules.filter(({ effect }) => effect === 'allow')
  return routes.flatMap(({ match, action, resource }, route) => {
    if (action === undefined || resource === undefined) return []
    const covering = allows.filter((rule) => covers(rule, action, resource))
    if (covering.some(({ id }) => (records.get(id)?.allowed ?? 0) > 0)) return []
    const what = `\`${action}\` on \`${resource}\``
    const text =
      covering.length === 0
        ? `no rule allows ${what}`
        : `the rules for ${what} never allow anything`
    return {
      level: 'warning',
      code: 'route-unallowed',
      rules: covering.map(({ id }) => id),
      text: `route \`${match}\` is refused to everybody: ${text}`,
      route,
    }
  })
}

// A placeholder makes one segment: any segment that the rule's pattern has in this place.
function covers({ actions, resources }: RuleEntry, action: string, template: string): boolean {
  if (!actions.some((pattern) => compileAction(pattern)(action))) return false
  const pattern = template
    .split('/')
    .map((segment) => (segment.startsWith('{') ? '*' : (canonicalPattern(segment) ?? segment)))
    .join('/')
  const isRouted = compileResource(pattern)
  const covered = resources.map(compileResource)
  return resourcesOf([...resources, pattern]).some(
    (resource) => isRouted(resource) && covered.some((matches) => matches(resource)),
  )
}
