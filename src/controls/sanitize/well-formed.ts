import type { Control } from '../../core/control'
import { GuardError } from '../../core/errors'
import type { ContentQuestion } from '../../core/question'
import type { RefusalCode } from '../../core/refusal'

/**
 * Refuses a request that two servers could read in two ways, before anything is looked up: a path
 * that is not canonical, a header twice, two credentials.
 */
export function wellFormed(
  headersOf: (code: RefusalCode) => Readonly<Record<string, string>>,
): Control<ContentQuestion> {
  return {
    name: step.control,
    step: step.step,
    carries: [],
    observe: ({ request: { violation, violationDetail }, ledger }) => {
      if (violation === undefined) return nothingFound
      const detail = violation === 'control-failed' ? 'an authenticator threw' : violationDetail
      const headers = headersOf(violation)
      if (detail !== undefined) ledger.record({ ...step, verdict: 'finding', note: detail })
      throw new GuardError(violation, { headers, ...(detail && { detail }) })
    },
    enforce: () => undefined,
  }
}

const step = { control: 'sanitize', step: 'form' } as const

const nothingFound: ContentQuestion = { kind: 'content', direction: 'request', findings: [] }
