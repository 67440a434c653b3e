import { requestQuestion } from './access-request'
import type { PolicyEngine } from './compile'
import type { Effect, TestEntry } from './document'

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
  return (engine.document.tests ?? []).map((test) => runTest(engine, test))
}

function runTest(engine: PolicyEngine, test: TestEntry): PolicyTestResult {
  const decision = engine.decide(requestQuestion(test, engine.scopes))
  return {
    name: test.name,
    ok: decision.effect === test.expect,
    expected: test.expect,
    got: decision.effect,
    reasons: decision.reasons.map(({ text }) => text),
  }
}
