import type { Fulfilled } from '../core/format'
import { foldedName } from './fields/drop'
import { fieldOf } from './field'

/**
 * What a message is to those around it: `lasting` holds for all of them, `question` needs none before
 * it, `answer` follows a question or results, and `result` is nothing without the answer that called.
 */
export type Turn = 'lasting' | 'question' | 'answer' | 'result'

export interface HistoryOptions {
  /** Name of the list of messages. */
  readonly list: string
  readonly turnOf: (message: unknown) => Turn
  /** Fields that stand for messages the provider keeps, which nobody here can count. */
  readonly elsewhere?: readonly string[]
}

/**
 * Makes a function that leaves the lasting messages and the last `max` others. What is left begins with
 * a question; where the last question is longer ago than that, it stays, and the oldest answers after
 * it go. An answer is never cut from the results that follow it.
 */
export function historyLimit({ list, turnOf, elsewhere = [] }: HistoryOptions) {
  return (body: unknown, max: number): Fulfilled => {
    if (isSpeltOtherwise(body, list)) return 'impossible'
    if (elsewhere.some((name) => (fieldOf(body, name) ?? null) !== null)) return 'impossible'
    const messages = fieldOf(body, list)
    if (!Array.isArray(messages)) return 'unchanged'
    const kept = lastOf(messages.map(turnOf), max)
    if (kept === undefined) return 'impossible'
    if (kept.size === messages.length) return 'unchanged'
    const rest = (messages as unknown[]).filter((_, index) => kept.has(index))
    messages.length = 0
    for (const message of rest) messages.push(message)
    return 'changed'
  }
}

/** A server that takes names in any letters would read a second list. */
export function isSpeltOtherwise(body: unknown, name: string): boolean {
  if (typeof body !== 'object' || body === null) return false
  const folded = foldedName(name)
  return Object.keys(body).some((key) => key !== name && foldedName(key) === folded)
}

/** Which messages stay; `undefined` where that would be no conversation. */
function lastOf(turns: readonly Turn[], max: number): ReadonlySet<number> | undefined {
  const spoken = [...turns.keys()].filter((index) => turns[index] !== 'lasting')
  if (spoken.length <= max) return new Set(turns.keys())
  const oldest = spoken.length - max
  const lasting = [...turns.keys()].filter((index) => turns[index] === 'lasting')
  const from = (position: number) => new Set([...lasting, ...spoken.slice(position)])
  const turnAt = (position: number): Turn | undefined => turns[spoken[position] ?? -1]
  const isQuestion = (_: unknown, position: number) => turnAt(position) === 'question'
  const within = spoken.findIndex((_, position) => position >= oldest && isQuestion(_, position))
  if (within !== -1) return from(within)
  const question = spoken.findLastIndex(isQuestion)
  // The question itself is one of those that may stay.
  const first = question === -1 ? oldest : oldest + 1
  const answer = spoken.findIndex(
    (_, position) =>
      position >= first && turnAt(position) === 'answer' && turnAt(position - 1) !== 'answer',
  )
  if (answer === -1) return undefined
  const kept = from(answer)
  return question === -1 ? kept : kept.add(spoken[question] ?? 0)
}

/** The turn of a message of a role, in formats whose messages have one. */
export function turnOfRole(role: unknown): Turn {
  if (role === 'system' || role === 'developer') return 'lasting'
  if (role === 'tool' || role === 'function') return 'result'
  return role === 'assistant' || role === 'model' ? 'answer' : 'question'
}
