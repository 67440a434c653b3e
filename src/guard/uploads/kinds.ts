import { isGuardError } from '../../core/errors'
import type { RouteUpload, RowKind } from '../../core/upload'
import { rowFormats } from '../../formats/rows'
import { checkText, parseJson, type ParsedJson } from '../../http/json-body'
import { refusedFor, type Verdict } from './inner'

/** A row that was read, or why it cannot be. */
export type Read =
  | { readonly kind: RowKind; readonly row: Partial<ParsedJson> & { readonly value: unknown } }
  | Refused

interface Refused {
  readonly refused: Verdict
}

/**
 * Reads the rows of one file. The first row that fits tells which kind all of them are; a text that is
 * JSON is held to the rules of JSON.
 */
export class RowReader {
  readonly #maxDepth: number
  #kinds: readonly RowKind[]

  constructor({ rows }: RouteUpload, maxDepth: number) {
    this.#kinds = rows
    this.#maxDepth = maxDepth
  }

  /** Only these kinds from now on; false where none of them can be. */
  confine(kinds: readonly RowKind[]): boolean {
    this.#kinds = this.#kinds.filter((kind) => kinds.includes(kind))
    return this.#kinds.length > 0
  }

  read(text: string): Read {
    const parsed = this.#kinds.every((kind) => kind === 'text') ? undefined : this.#parse(text)
    if (parsed !== undefined && !('refused' in parsed)) {
      const found = this.#kinds.find(
        (kind) => kind !== 'text' && rowFormats[kind].check(parsed.value) === undefined,
      )
      if (found !== undefined) return this.#settle(found, parsed)
    }
    if (this.#kinds.includes('text')) return this.#readText(text)
    if (parsed !== undefined && 'refused' in parsed) return parsed
    return { refused: refusedFor('body-invalid', this.#fault(parsed?.value)) }
  }

  #settle(kind: RowKind, row: Extract<Read, { row: unknown }>['row']): Read {
    if (this.#kinds.length > 1) this.#kinds = [kind]
    return { kind, row }
  }

  // A row of a batch holds its request one level down.
  #parse(text: string): ParsedJson | Refused {
    const isBatch = this.#kinds.includes('batch')
    return attempt(() => parseJson(text, this.#maxDepth + (isBatch ? 1 : 0)))
  }

  #readText(text: string): Read {
    if (CONTROLS.test(text)) return { refused: refusedFor('body-malformed', 'a text has controls') }
    const fault = attempt(() => checkText(text, this.#maxDepth)) as Refused | undefined
    return fault ?? this.#settle('text', { value: text })
  }

  #fault(value: unknown): string | undefined {
    const [kind] = this.#kinds
    if (kind === undefined || kind === 'text') return undefined
    return `no row of ${this.#kinds.join(', ')}: ${rowFormats[kind].check(value)}`
  }
}

const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/

function attempt<Result>(read: () => Result): Result | Refused {
  try {
    return read()
  } catch (error) {
    if (!isGuardError(error)) throw error
    return { refused: refusedFor(error.code, error.detail) }
  }
}
