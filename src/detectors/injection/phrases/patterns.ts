import type { PhraseKind } from './phrase'
import { maskOf, type Sense } from './senses'

/** Words that make a phrase where they stand near each other. */
export interface Pattern {
  readonly kind: PhraseKind
  /** False for a clue. */
  readonly sure: boolean
  /** One of these senses begins the search. */
  readonly anchor: number
  /** And one of each of these is near: behind the verb, or before it where the verb comes last. */
  readonly others: readonly number[]
  /** Whether the anchor is a verb that gives an order. */
  readonly isOrder: boolean
}

const object = maskOf('instruction', 'rule', 'prompt')
const orders = maskOf('instruction', 'prompt')

/** The first that fits counts. */
export const patterns: readonly Pattern[] = [
  order('override', ['ignore'], maskOf('previous'), object),
  order('override', ['ignore'], maskOf('your', 'system'), object),
  order('override', ['ignore'], maskOf('all'), orders),
  order('override', ['ignore'], maskOf('everything'), maskOf('previous', 'told')),
  order('override', ['ignore'], maskOf('request')),
  order('leak', ['reveal', 'tell'], maskOf('your'), maskOf('system'), orders),
  order('leak', ['reveal'], maskOf('your', 'previous'), orders),
  order('leak', ['reveal'], maskOf('system'), maskOf('prompt')),
  order('leak', ['tell'], maskOf('previous', 'your'), orders, maskOf('exact')),
  sure('marker', ['marker', 'header']),
  sure('jailbreak', ['jailbreak']),
  sure('jailbreak', ['persona'], maskOf('unrestricted')),
  sure('encoded', ['decode'], maskOf('encoding'), maskOf('obey')),
  clue('marker', ['boundary']),
  clue('override', ['ignore', 'ignoring'], object),
  clue('override', ['ignore']),
  clue('leak', ['reveal', 'tell'], object),
  clue('leak', ['reveal'], maskOf('system')),
  clue('leak', ['exact', 'prompt']),
  clue('jailbreak', ['unrestricted', 'persona', 'clue']),
  clue('encoded', ['decode', 'encoding']),
]

function order(kind: PhraseKind, verbs: readonly Sense[], ...others: readonly number[]): Pattern {
  return { kind, sure: true, anchor: maskOf(...verbs), others, isOrder: true }
}

function sure(kind: PhraseKind, senses: readonly Sense[], ...others: readonly number[]): Pattern {
  return { kind, sure: true, anchor: maskOf(...senses), others, isOrder: false }
}

function clue(kind: PhraseKind, senses: readonly Sense[], ...others: readonly number[]): Pattern {
  return { kind, sure: false, anchor: maskOf(...senses), others, isOrder: false }
}
