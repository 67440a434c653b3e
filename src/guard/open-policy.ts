import { responseStrip } from '../controls/filter'
import { tokensMax } from '../controls/sanitize/limit-tokens'
import { ConfigurationError } from '../core/errors'
import type { Carried } from '../core/obligation'
import { suggest } from '../core/options'
import type { Route } from '../core/route'
import { formats } from '../formats/detect'
import { compilePolicy, type PolicyEngine } from '../policy/compile'
import { loadPolicy } from '../policy/load'
import type { Predicate } from '../policy/conditions/predicates'

/** Obligations that the controls of this package carry out. */
export const carried: readonly Carried[] = [tokensMax, responseStrip]

/**
 * Loads and compiles a document with what only a guard knows: the obligations its controls carry out
 * and the formats there are. Without predicates their names alone are checked.
 *
 * @throws ConfigurationError one line for each problem, with file and line.
 */
export function openPolicy(
  source: string | object,
  predicates?: Readonly<Record<string, Predicate>>,
): PolicyEngine {
  const engine = compilePolicy(loadPolicy(source), {
    carried,
    predicates: predicates && new Map(Object.entries(predicates)),
  })
  checkFormats(engine.routes)
  return engine
}

function checkFormats(routes: readonly Route[]): void {
  for (const { match, format } of routes) {
    if (format === undefined || formats.has(format)) continue
    const hint = suggest(format, [...formats.keys()])
    throw new ConfigurationError(
      `route \`${match}\` names an unknown format \`${format}\`; ${hint}`,
    )
  }
}
