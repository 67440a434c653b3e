import { ConfigurationError } from '../core/errors'
import { describe } from '../core/options'
import { analyze, type PolicyAnalysis } from '../policy/analyze/analyze'
import { findDifference, type PolicyDifference } from '../policy/analyze/diff'
import type { Cell } from '../policy/analyze/groups'
import { findWhoCan, type WhoCanAnswer } from '../policy/analyze/who-can'
import type { AccessRequest } from '../policy/access-request'
import { checkRequest } from '../policy/check/request'
import { explain, type AccessExplanation } from '../policy/explain'
import { runPolicyTests, type PolicyTestResult } from '../policy/test'
import { openPolicy } from './open-policy'
import { declarationOf } from '../policy/declaration'
import { loadPolicy } from '../policy/load'

/**
 * Runs the `tests` of a policy document and nothing else.
 *
 * @throws ConfigurationError for a document that does not load.
 */
export function testPolicy(policy: string | object): readonly PolicyTestResult[] {
  return runPolicyTests(openPolicy(policy))
}

/**
 * Analyzes a policy document, given as the path of a file or as an object, by deciding representative
 * requests; at most 100,000 of them, else a sample. The levels: an `error` is certain, and the document
 * leaves open what it closes in words; a `warning` is most likely not meant; a `note` may be as it
 * should.
 *
 * @throws ConfigurationError for a document that does not load.
 *
 * @example
 * expect(analyzePolicy('policy.yaml').findings).toEqual([])
 */
export function analyzePolicy(policy: string | object): PolicyAnalysis {
  const engine = openPolicy(policy)
  return analyze(engine, { carried: engine.carried })
}

/**
 * Decides one request, written as in the `tests` of a document, and says of every rule whether it
 * applies or what it lacks, with the values of conditions. For audit and development: the values are
 * shown as they are. Without `scopes` the principal holds every scope of the document. A predicate is
 * unknown here.
 *
 * @throws ConfigurationError for a document that does not load, and for a wrong request: an unknown
 * key or attribute, with the nearest word.
 */
export function explainAccess(policy: string | object, request: AccessRequest): AccessExplanation {
  const engine = openPolicy(policy)
  return explain(engine, checkRequest(request, engine.document))
}

/**
 * Answers which roles may do an action on one resource, under which conditions and with which scopes;
 * denials are taken into account.
 *
 * @throws ConfigurationError for a document that does not load, and for a `*` in the question.
 */
export function whoCan(policy: string | object, question: Cell): WhoCanAnswer {
  for (const key of ['action', 'resource'] as const) {
    const value: unknown = question[key]
    if (typeof value !== 'string' || value === '' || value.includes('*')) {
      throw new ConfigurationError(
        `\`${key}\` must be one ${key}, without \`*\`; received ${describe(value)}`,
      )
    }
  }
  const engine = openPolicy(policy)
  return findWhoCan(engine, question, engine.carried)
}

/**
 * Compares two policy documents by what they decide: representative requests of both (every role ×
 * action × resource × values that conditions tell apart, with all scopes and with fewer) are decided
 * with both. Lists at most `maxChanges` changes.
 *
 * @throws ConfigurationError for a document that does not load.
 */
export function diffPolicies(
  before: string | object,
  after: string | object,
  { maxChanges = 100 }: { readonly maxChanges?: number } = {},
): PolicyDifference {
  const engines = [openPolicy(before), openPolicy(after)] as const
  const carried = engines.flatMap((engine) => engine.carried)
  return findDifference(...engines, { carried, maxChanges })
}

/**
 * Writes the TypeScript declaration of a policy document, an interface `Policy` with the names of its roles,
 * actions, attributes, predicates and loaders, for `policyFile<Policy>(path)`.
 *
 * @throws ConfigurationError for a document that does not load.
 */
export function policyTypes(policy: string | object): string {
  return declarationOf(loadPolicy(policy).document)
}
