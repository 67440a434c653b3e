import type { Principal } from '../../core/principal'
import { suggest } from '../../core/options'
import { isThenable } from '../../core/thenable'
import type { AttributeValue } from './attribute-types'
import type { Attribute, Facts } from './attributes'
import type { PolicyDocument, PredicateEntry } from '../document'
import type { Truth } from './operators/operator'
import type { Problem } from '../source/problem'

/** What a predicate is asked about. */
export interface PredicateQuery {
  readonly principal: Principal
  readonly action: string
  /** The resource as rules see it: `model/openai%2Fgpt-4o`. */
  readonly resource: string
  /**
   * The declared attributes by full name, typed, defaults filled in; a timestamp in milliseconds since
   * the epoch. `undefined` where one is missing or of another type.
   */
  readonly attributes: { readonly get: (name: string) => AttributeValue | undefined }
}

/**
 * A condition written in code. It is asked while a decision is made, perhaps several times, and again
 * when the reasons are read: it must be quick, without effects, and answer the same for the same. The
 * answer is true or false; a predicate that throws, or returns anything else (a promise, too), cannot
 * be told: a deny rule then denies, an allow rule does not apply.
 */
export type Predicate = (
  query: PredicateQuery,
  /** The `with` of the condition, frozen and without prototype; empty where there is none. */
  params: Readonly<Record<string, unknown>>,
) => boolean

/** Predicates by name. `undefined` where a document is checked without the code that goes with it. */
export type Predicates = ReadonlyMap<string, Predicate> | undefined

/** Why a predicate gave no answer; the answer where it did. */
type Outcome =
  boolean | 'threw' | 'returned a promise' | 'returned no boolean' | 'is not registered'

export interface CompiledPredicate {
  readonly test: (facts: Facts) => Truth
  readonly explain: (facts: Facts) => string
}

/** Compiles the call of a predicate. */
export function compilePredicate(
  { predicate: name, with: given = noParams }: PredicateEntry,
  attributes: ReadonlyMap<string, Attribute>,
  predicates: Predicates,
): CompiledPredicate {
  const predicate = predicates?.get(name)
  const ask = (facts: Facts): Outcome => {
    if (predicate === undefined) {
      const { attributes: given } = facts
      const answer = given instanceof TestAttributes ? given.answers.get(name) : undefined
      return answer ?? 'is not registered'
    }
    try {
      return outcomeOf(predicate(queryOf(facts, attributes), given))
    } catch {
      return 'threw'
    }
  }
  return {
    test: (facts) => {
      const outcome = ask(facts)
      return typeof outcome === 'boolean' ? outcome : undefined
    },
    explain: (facts) => {
      const outcome = ask(facts)
      const told = typeof outcome === 'boolean' ? `(${outcome})` : outcome
      return `predicate \`${name}\` ${told}`
    },
  }
}

/** Predicates that a document declares and no code registered. */
export function predicateProblems(
  { predicates: names = [] }: PolicyDocument,
  registered: Predicates,
): readonly Problem[] {
  if (registered === undefined) return []
  return names.flatMap((name, index): readonly Problem[] => {
    if (registered.has(name)) return []
    const known = [...registered.keys()]
    const hint = known.length === 0 ? 'none is registered' : suggest(name, known)
    const fix = `give it to \`createGuard({ predicates: { … } })\``
    return [{ path: ['predicates', index], text: `no code for \`${name}\`; ${hint}; ${fix}` }]
  })
}

/**
 * The attributes of a document's test, together with what it says of predicates. A class of its own:
 * the attributes of a request, however they are named, never answer for a predicate.
 */
export class TestAttributes extends Map<string, unknown> {
  readonly answers: ReadonlyMap<string, boolean>

  constructor(
    attributes: Readonly<Record<string, unknown>> = {},
    answers: Readonly<Record<string, boolean>> = {},
  ) {
    super(Object.entries(attributes))
    this.answers = new Map(Object.entries(answers))
  }
}

const noParams: Readonly<Record<string, unknown>> = Object.freeze(
  Object.create(null) as Record<string, unknown>,
)

function outcomeOf(answer: unknown): Outcome {
  if (typeof answer === 'boolean') return answer
  if (!isThenable(answer)) return 'returned no boolean'
  // Nobody waits for it, and a rejection that nobody handles would end the process.
  new Promise((resolve) => resolve(answer)).catch(() => undefined)
  return 'returned a promise'
}

function queryOf(facts: Facts, attributes: ReadonlyMap<string, Attribute>): PredicateQuery {
  const { principal, action, resource } = facts
  return {
    principal,
    action,
    resource,
    attributes: { get: (name) => attributes.get(name)?.value(facts) },
  }
}
