import { isFacts, type Facts } from './evaluation'

/** When a batch ends before its last evaluation (`evaluations_semantic`). */
const semantics = ['execute_all', 'deny_on_first_deny', 'permit_on_first_permit'] as const

export interface Batch {
  /** Each with what the request says for all of them. */
  readonly items: readonly Facts[]
  /** The decision behind which nothing more is evaluated; `undefined` for none. */
  readonly endsOn: boolean | undefined
}

/** Most evaluations of one request. */
const maxEvaluations = 1000

const shared = ['subject', 'action', 'resource', 'context'] as const

/** The evaluations of a request; `undefined` where it is a single one, a text where it is malformed. */
export function readBatch(body: Facts): Batch | string | undefined {
  const { evaluations, options } = body
  if (evaluations === undefined) return undefined
  if (!Array.isArray(evaluations) || evaluations.length > maxEvaluations) {
    return `\`evaluations\` must be a list of at most ${maxEvaluations} objects`
  }
  if (evaluations.length === 0) return undefined
  const semantic = isFacts(options) ? options['evaluations_semantic'] : undefined
  if (semantic !== undefined && !semantics.some((known) => known === semantic)) {
    return `\`options.evaluations_semantic\` must be one of ${semantics.join(', ')}`
  }
  if (!evaluations.every(isFacts)) return 'each of `evaluations` must be an object'
  return { items: evaluations.map((item) => withDefaults(item, body)), endsOn: endOf(semantic) }
}

function endOf(semantic: unknown): boolean | undefined {
  if (semantic === 'deny_on_first_deny') return false
  return semantic === 'permit_on_first_permit' ? true : undefined
}

// What an evaluation says replaces what the request says for all, as a whole.
function withDefaults(item: Facts, all: Facts): Facts {
  return Object.fromEntries(shared.map((name) => [name, item[name] ?? all[name]]))
}
