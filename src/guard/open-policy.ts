import { schemaFault } from '../controls/sanitize/schema'
import type { Carried } from '../core/obligation'
import { nearestWord, suggest } from '../core/options'
import type { Route } from '../core/route'
import type { Path } from '../core/segment'
import { formats, type FormatCatalog } from '../formats/detect'
import { carriersOf } from './obligations'
import { compilePolicy, type PolicyEngine } from '../policy/compile'
import type { RouteEntry } from '../policy/document'
import { loadPolicy, type Policy } from '../policy/load'
import type { Predicate } from '../policy/conditions/predicates'
import { refuse, type Problem } from '../policy/source/problem'

/** The code that goes with a document. Without a part of it, the names that the document declares count. */
export interface PolicyCode {
  readonly predicates?: Readonly<Record<string, Predicate>> | undefined
  readonly obligations?: readonly Carried[] | undefined
  readonly formats?: FormatCatalog | undefined
}

/**
 * Loads and compiles a document with what only a guard knows: the obligations its controls carry out
 * and the formats there are. Without predicates their names alone are checked.
 *
 * The resource of a question is percent-encoded, as rules see it: `resourceName(type, id)` writes it. One
 * that is not is denied, because neither the rules that allow nor those that deny would know it.
 *
 * @throws ConfigurationError one line for each problem, with file and line.
 */
export function openPolicy(
  source: string | object,
  predicates?: Readonly<Record<string, Predicate>>,
): PolicyEngine {
  return compileForGuard(loadPolicy(source), { predicates })
}

/** @throws ConfigurationError as `openPolicy` does. */
export function compileForGuard(
  policy: Policy,
  { predicates, obligations, formats }: PolicyCode,
): PolicyEngine {
  const engine = compilePolicy(policy, {
    carried: carriersOf(policy.document, policy.source, obligations),
    predicates: predicates && new Map(Object.entries(predicates)),
  })
  checkRoutes(engine, formats)
  return engine
}

/** What the document alone cannot know of its routes: the formats there are, and what a schema means. */
function checkRoutes(
  { routes, document, source }: PolicyEngine,
  catalog: FormatCatalog | undefined,
): void {
  const problems = routes.flatMap((route): readonly Problem[] => {
    const isEntry = ({ match, upgrade }: RouteEntry): boolean =>
      match === route.match && (upgrade === undefined) === (route.upgrade === undefined)
    const index = document.routes?.findIndex(isEntry) ?? 0
    const path = ['routes', index]
    const { schema } = route.body
    const fault = schema === undefined ? undefined : schemaFault(schema)
    return [
      ...formatProblems(route, catalog, path),
      ...(fault === undefined ? [] : [{ path: [...path, 'body', 'schema'], text: fault }]),
    ]
  })
  refuse(source, problems)
}

/** Without the code of an application, a name that is close to none may be of a format of its own. */
function formatProblems(
  { format, match, upgrade }: Route,
  catalog: FormatCatalog | undefined,
  path: Path,
): readonly Problem[] {
  if (format === undefined) return upgrade ? [] : rivalProblems(match, catalog, path)
  const known = catalog?.formats ?? formats
  const ids = [...known.keys()]
  return format.flatMap((id) => {
    const place = [...path, ...(upgrade ? ['upgrade', 'frames'] : ['format'])]
    const found = known.get(id)
    if (found !== undefined && (upgrade === undefined) !== (found.frames === undefined)) {
      const text = upgrade
        ? 'is not spoken in frames'
        : 'is spoken in frames: write `upgrade: { frames }`'
      return [{ path: place, text: `\`${id}\` ${text}` }]
    }
    if (found !== undefined) {
      const isTold = found.path !== undefined || found.fits !== undefined
      return format.length === 1 || isTold ? [] : [{ path: place, text: untold(id) }]
    }
    if (catalog === undefined && nearestWord(id, ids) === undefined) return []
    return [{ path: place, text: `unknown format \`${id}\`; ${suggest(id, ids)}` }]
  })
}

/** In a list such a format would never be the one. */
function untold(id: string): string {
  return `\`${id}\` is told by no path and no body, so it cannot be one of several; write \`format: ${id}\` alone`
}

/** Formats that meet at the path of a route and that no body tells apart. */
function rivalProblems(
  match: string,
  catalog: FormatCatalog | undefined,
  path: Path,
): readonly Problem[] {
  const place = match.replace(/^\S+\s+/, '').replace(/[:*]\w+/g, 'x')
  const rivals = catalog?.rivals(place) ?? []
  if (rivals.length === 0) return []
  const names = rivals.map((id) => `\`${id}\``).join(' and ')
  const text = `the path is that of ${names}; say which it is, for example \`format: ${rivals.at(-1)}\``
  return [{ path: [...path, 'match'], text }]
}
