import { isDeepStrictEqual } from 'node:util'
import type { Carried, Obligation } from '../core/obligation'
import { plainCopy } from '../policy/source/plain-copy'

/**
 * An application's own obligations, whose code may be wrong. What it merges must be of the same type, and
 * must not change when either side is merged with it again: that is how a merge shows which forgot one of
 * them. Anything else is thrown, and denies.
 */
export function distrusted({ type, phases, merge, check }: Carried): Carried {
  const ask = (left: Obligation, right: Obligation): Obligation => {
    const merged: unknown = merge(left, right)
    keepQuiet(merged)
    return plainCopy(merged) as Obligation
  }
  return Object.freeze({
    type,
    phases: Object.freeze([...phases]),
    merge: (left, right) => {
      // Frozen copies: nothing that the merge does to them changes the document.
      const one = plainCopy(left) as Obligation
      const other = plainCopy(right) as Obligation
      if (isDeepStrictEqual(one, other)) return one
      const both = ask(one, other)
      const holds = [ask(both, one), ask(one, both), ask(both, other), ask(other, both)]
      if (!holds.every((again) => isDeepStrictEqual(again, both))) {
        throw new TypeError(`what \`${type}\` merges does not satisfy both sides`)
      }
      return both
    },
    check: (obligation) => {
      try {
        const fault: unknown = check(plainCopy(obligation) as Obligation)
        keepQuiet(fault)
        if (fault === undefined || typeof fault === 'string') return fault
        return 'its `check` returned neither a text nor `undefined`'
      } catch {
        return 'its `check` threw'
      }
    },
  } satisfies Carried)
}

/** Where there is no code, what two of them come to cannot be told, unless they are equal. */
export function standIn(type: string): Carried {
  return distrusted({
    type,
    phases: ['request', 'response', 'stream'],
    merge: () => {
      throw new TypeError(`only code can merge \`${type}\``)
    },
    check: () => undefined,
  })
}

// Nobody waits for it, and a rejection that nobody handles would end the process.
function keepQuiet(answer: unknown): void {
  if (answer instanceof Promise) answer.catch(() => undefined)
}
