import type { Principal } from '../core/principal'
import type { PolicyEngine } from './compile'
import type { Effect, PolicyDocument, TestEntry } from './document'
import { standInsOf } from './predicates'
import { canonicalPattern } from './resources'

/** How one of the document's tests went. */
export interface PolicyTestResult {
  readonly name: string
  readonly ok: boolean
  readonly expected: Effect
  readonly got: Effect
  /** Why, one line each. */
  readonly reasons: readonly string[]
}

/**
 * Runs the `tests` of the engine's document.
 *
 * A principal's `roles` are claims too, as they are for API keys. Without `scopes` it holds every scope
 * the document names: a test that expects `deny` then shows that a rule denies, not that a scope was
 * forgotten. What a test says about a predicate counts where its code was not given to the engine.
 */
export function runPolicyTests(engine: PolicyEngine): readonly PolicyTestResult[] {
  const scopes = scopesOf(engine.document)
  return (engine.document.tests ?? []).map((test) => runTest(engine, test, scopes))
}

function runTest(
  engine: PolicyEngine,
  test: TestEntry,
  allScopes: readonly string[],
): PolicyTestResult {
  const decision = engine.decide({
    kind: 'access',
    principal: principalOf(test, allScopes),
    action: test.action,
    resource: canonicalPattern(test.resource) ?? test.resource,
    attributes: new Map([...Object.entries(test.attributes ?? {}), ...standInsOf(test.predicates)]),
  })
  return {
    name: test.name,
    ok: decision.effect === test.expect,
    expected: test.expect,
    got: decision.effect,
    reasons: decision.reasons.map(({ text }) => text),
  }
}

function principalOf({ principal }: TestEntry, allScopes: readonly string[]): Principal {
  const { id = 'test', tenant, roles = [], scopes = allScopes, claims, attributes } = principal
  return {
    id,
    method: 'test',
    tenant,
    roles,
    scopes,
    models: undefined,
    claims: { ...attributes, roles, tenant, ...claims },
  }
}

function scopesOf({ rules = [] }: PolicyDocument): readonly string[] {
  const named = rules.flatMap(({ scopes }) => [
    ...(scopes?.all ?? []),
    ...(scopes?.any ?? []),
    ...Object.values(scopes?.byAction ?? {}).flat(),
  ])
  return [...new Set(named)]
}
