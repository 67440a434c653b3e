import { checkWords } from './check-words'
import { documentDetectors } from './document-detectors'
import { openPolicy } from './open-policy'
import { analyze, type PolicyAnalysis } from '../policy/analyze/analyze'
import type { Predicate } from '../policy/conditions/predicates'
import { runPolicyTests, type PolicyTestResult } from '../policy/test'

/** What a valid document holds, and how its own tests went. */
export interface PolicyReport {
  /** Number of rules. */
  readonly rules: number
  /** Number of routes. */
  readonly routes: number
  readonly tests: readonly PolicyTestResult[]
  /** What the document most likely does not mean. */
  readonly analysis: PolicyAnalysis
}

/** The code that goes with a document, as far as its tests need it. */
export interface CheckPolicyOptions {
  /** Without them the names of predicates alone are checked, and what depends on one cannot be told. */
  readonly predicates?: Readonly<Record<string, Predicate>>
}

/**
 * Checks a policy document as `createGuard` would and runs its `tests` and analyzes it; the same as
 * `portcullis policy check`, for a test of your own. Loaders and detectors that the document names need
 * not exist here.
 *
 * @throws ConfigurationError one line for each problem, with file and line.
 */
export function checkPolicy(
  policy: string | object,
  { predicates }: CheckPolicyOptions = {},
): PolicyReport {
  const engine = openPolicy(policy, predicates)
  checkWords(engine, undefined, documentDetectors(engine))
  return {
    rules: engine.document.rules?.length ?? 0,
    routes: engine.routes.length,
    tests: runPolicyTests(engine),
    analysis: analyze(engine, { carried: engine.carried }),
  }
}
