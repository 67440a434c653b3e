import fc from 'fast-check'
import type { BareDecision, Decision } from '../../../src/core/decision'
import type { AccessQuestion } from '../../../src/core/question'
import { compilePolicy, type PolicyEngine } from '../../../src/policy/compile'
import type { RuleEntry } from '../../../src/policy/document'
import { loadPolicy } from '../../../src/policy/load'
import { expectedDecision, type Expected } from './linear-reference'
import { carriedHere, documentOf, question, rules } from './random-policies'

export function engineFor(entries: readonly RuleEntry[]): PolicyEngine {
  return compilePolicy(loadPolicy(documentOf(entries)), { carried: carriedHere })
}

/** Random documents, random questions to each: every way to ask agrees with the reference. */
export function checkAgreement(documents: number, perDocument: number): void {
  const questions = fc.array(question, { minLength: perDocument, maxLength: perDocument })
  fc.assert(
    fc.property(rules, questions, (entries, list) => {
      const engine = engineFor(entries)
      for (const asked of list) check(engine, asked, expectedDecision(documentOf(entries), asked))
    }),
    { numRuns: documents },
  )
}

function check(engine: PolicyEngine, asked: AccessQuestion, expected: Expected): void {
  const decision = engine.decide(asked)
  expectSame(decision, expected)
  if (expected.rules !== undefined) {
    expect(decision.reasons.map(({ rule }) => rule)).toEqual(expected.rules)
  }
  expect(lackingIn(decision)).toBe(expected.lacking)
  expectSame(engine.judge(asked), expected)
  if (asked.principal === undefined) return
  const caller = engine.preparePrincipal(asked.principal)
  expectSame(engine.prepare(asked).judge(caller, asked.attributes), expected)
}

function lackingIn(decision: Decision): number | undefined {
  return decision.effect === 'deny' ? decision.scopes?.length : undefined
}

function expectSame(decision: BareDecision, expected: Expected): void {
  expect(decision.effect).toBe(expected.effect)
  if (decision.effect === 'deny') {
    expect(decision.code).toBe(expected.code)
    return
  }
  const values = decision.obligations.map(({ type, value }) => [type, value])
  expect(values).toEqual([...expected.obligations].sort(([a], [b]) => (a < b ? -1 : 1)))
}
