import type { GuardEvent } from '../core/events'
import type { RefusalCode } from '../core/refusal'
import { refusalKinds } from '../core/refusal'
import type { MatcherResult } from './matcher-result'
import { policyMatchers } from './policy-matchers'

/** What supertest, `fetch` (with its body read) and `light-my-request` have in common. */
interface ResponseLike {
  readonly status: number
  readonly body?: unknown
}

/**
 * Matchers for `expect.extend`, in Jest and Vitest.
 *
 * @example
 * expect.extend(matchers)
 * expect(response).toBeRefusedWith('access-denied')
 * expect(event).toHaveFound('pii.email')
 * expect('policy.yaml').toPassItsTests()
 * expect(policy).toAllow({ principal: { roles: ['developer'] }, action: 'model:infer', resource: 'model/a' })
 */
export const matchers = {
  ...policyMatchers,

  /** The response is a refusal of this code, in whichever error shape. */
  toBeRefusedWith(received: ResponseLike, code: RefusalCode): MatcherResult {
    const actual = codeOf(received.body)
    const pass = actual === code && received.status === refusalKinds[code].status
    const got =
      actual === undefined ? `status ${received.status}` : `${actual} (${received.status})`
    return {
      pass,
      message: () =>
        `expected a response ${pass ? 'not ' : ''}refused with ${code}; received ${got}`,
    }
  },

  /** The exchange event says that a detector found this type. */
  toHaveFound(received: GuardEvent, type: string): MatcherResult {
    const found = received.type === 'exchange' ? typesOf(received) : []
    const pass = found.includes(type)
    return {
      pass,
      message: () =>
        `expected ${pass ? 'no' : 'a'} finding of ${type}; found ${found.join(', ') || 'nothing'}`,
    }
  },
}

// OpenAI's shape keeps the code in `error.code`, problem details (RFC 9457) at the top.
function codeOf(body: unknown): string | undefined {
  const { code, error } = (body ?? {}) as { code?: unknown; error?: { code?: unknown } }
  const value = error?.code ?? code
  return typeof value === 'string' ? value : undefined
}

function typesOf({ ledger }: GuardEvent & { type: 'exchange' }): string[] {
  return ledger.flatMap(({ findings }) => Object.keys(findings ?? {}))
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how Jest's matchers are extended
  namespace jest {
    interface Matchers<R> {
      /** The response is a refusal of this code, in whichever error shape. */
      readonly toBeRefusedWith: (code: RefusalCode) => R
      /** The exchange event says that a detector found this type. */
      readonly toHaveFound: (type: string) => R
    }
  }
}
