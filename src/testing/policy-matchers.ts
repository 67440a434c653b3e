import {
  explainAccess,
  testPolicy,
  type AccessExplanation,
  type AccessRequest,
  type PolicyDocument,
} from '../index'
import type { MatcherResult } from './matcher-result'

/** A policy document: the path of a file, or an object. */
type Policy = string | PolicyDocument

/** Matchers for policy documents; part of `matchers`. */
export const policyMatchers = {
  /** All `tests` of the document pass, and there are some. */
  toPassItsTests(received: Policy): MatcherResult {
    const tests = testPolicy(received)
    const failed = tests.filter(({ ok }) => !ok)
    const pass = tests.length > 0 && failed.length === 0
    const told = failed.flatMap(({ name, expected, got, reasons }) => [
      `  ${name}: expected ${expected}, got ${got}`,
      ...reasons.map((reason) => `    ${reason}`),
    ])
    const outcome =
      tests.length === 0 ? 'it has none' : `${failed.length} of ${tests.length} failed`
    return {
      pass,
      message: () =>
        [`expected a policy ${pass ? 'not ' : ''}to pass its tests; ${outcome}`, ...told].join(
          '\n',
        ),
    }
  },

  /** The document allows the request; without `scopes` the principal holds all of the document's. */
  toAllow(received: Policy, request: AccessRequest): MatcherResult {
    const explanation = explainAccess(received, request)
    const pass = explanation.effect === 'allow'
    const { action, resource } = request
    return {
      pass,
      message: () =>
        [
          `expected a policy ${pass ? 'not ' : ''}to allow ${action} on ${resource}; it answers ${explanation.effect}`,
          ...linesOf(explanation),
        ].join('\n'),
    }
  },
}

// Rules about another action or resource would hide those that matter.
function linesOf({ reasons, rules }: AccessExplanation): readonly string[] {
  const near = rules.filter(
    ({ misses }) => !misses.some(({ kind }) => kind === 'action' || kind === 'resource'),
  )
  return [
    ...reasons.map((reason) => `  ${reason}`),
    ...near.flatMap(({ rule, effect, applies, misses, condition }) => [
      `  rule ${rule} ${applies ? `${effect}s` : 'does not apply'}`,
      ...misses.map(({ kind, text }) => `    ${kind}: ${text}`),
      ...(condition === undefined ? [] : [`    condition: ${condition}`]),
    ]),
  ]
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how Jest's matchers are extended
  namespace jest {
    interface Matchers<R> {
      /** All `tests` of the policy document pass, and there are some. */
      readonly toPassItsTests: () => R
      /** The policy document allows the request. */
      readonly toAllow: (request: AccessRequest) => R
    }
  }
}
