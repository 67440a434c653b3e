import type { BodyFilter, FilteredChunk } from '../../src/core/filter'
import type { GuardError } from '../../src/core/errors'
import { Ledger } from '../../src/core/ledger'
import type { Question } from '../../src/core/question'
import type { Decision } from '../../src/core/decision'
import type { Pseudonyms, TreatmentName } from '../../src/core/treatment'
import type { Detector } from '../../src/core/detector'
import { openFilter, type FilterOptions } from '../../src/controls/filter'
import { compileDetectors } from '../../src/detectors/compile'
import { pii, secrets } from '../../src/detectors/all'
import { formats } from '../../src/formats/detect'
import { codec } from '../formats/frames'

export const key = 'sk-Zq81LmT0vXw93RkYb2NcJd57HsPf4Gu6aE1iOtU8'
export const mail = 'mara.lind@bakery.example'
export const card = '4111 1111 1111 1111'
/** A card number of 19 digits, which no JavaScript number can hold. */
export const longCard = '4123456789012345008'
/** A placeholder that was issued, and the value it stands for. */
export const placeholder = '[EMAIL_7K3QX2M9]'
export const restored = 'joe "the baker"@home.example'

export const pseudonyms: Pseudonyms = {
  pseudonymize: () => placeholder,
  restore: (text) => (text === placeholder ? restored : undefined),
  size: 1,
}

// Compiled once: that takes longer than most of these streams.
const usual = compileDetectors([secrets(), pii()])

export interface Harness extends Partial<FilterOptions> {
  readonly contentType?: string
  readonly formatId?: string
  readonly treatment?: TreatmentName
  readonly list?: readonly Detector[]
}

export function engineOf(treatment: TreatmentName): FilterOptions['engine'] {
  return {
    treatment: () => treatment,
    decide: (question: Question): Decision => {
      const allowed = { effect: 'allow', reasons: [], obligations: [], treatments: [] } as const
      if (question.kind === 'coverage') {
        return question.required.length > 0 && question.missing.length > 0
          ? { effect: 'deny', code: 'coverage-missing', reasons: [] }
          : allowed
      }
      if (question.kind === 'obligation') {
        return { effect: 'deny', code: 'obligation-unsupported', reasons: [] }
      }
      if (question.kind !== 'content') return allowed
      if (treatment === 'block' && question.findings.length > 0) {
        return { effect: 'deny', code: 'output-blocked', reasons: [] }
      }
      return { ...allowed, treatments: question.findings.map(() => treatment) }
    },
  }
}

export function open(harness: Harness = {}): { filter: BodyFilter | undefined; ledger: Ledger } {
  const ledger = new Ledger()
  const format = formats.get(harness.formatId ?? 'openai-chat')
  if (format === undefined) throw new Error('no such format')
  const filter = openFilter({
    exchangeId: 'e'.repeat(32),
    head: { status: 200, contentType: harness.contentType ?? 'text/event-stream' },
    format,
    detectors: harness.list === undefined ? usual : compileDetectors(harness.list),
    engine: engineOf(harness.treatment ?? 'redact'),
    pseudonyms,
    strip: [],
    redact: [],
    elsewhere: { whole: [], stream: [] },
    coverage: undefined,
    ledger,
    frames: codec,
    ...harness,
  })
  return { filter, ledger }
}

export interface Result {
  readonly text: string
  readonly refused: GuardError | undefined
  readonly destroy: boolean
  readonly ledger: Ledger
}

/** Runs bytes through a filter that streams. */
export function stream(chunks: readonly (Buffer | string)[], harness?: Harness): Result {
  const { filter, ledger } = open(harness)
  if (filter?.mode !== 'stream') throw new Error('expected a stream')
  let text = ''
  for (const chunk of chunks) {
    const filtered = filter.write(bytesOf(chunk, harness))
    text += textOf(filtered)
    if (filtered.refused !== undefined) {
      return { text, refused: filtered.refused, destroy: filtered.destroy === true, ledger }
    }
  }
  const last = filter.end()
  const { refused, destroy = false } = last
  return { text: text + textOf(last), refused, destroy, ledger }
}

/** Frames are text of one character for each byte. */
export function bytesOf(chunk: Buffer | string, { contentType }: Harness = {}): Buffer {
  if (typeof chunk !== 'string') return Buffer.from(chunk)
  return Buffer.from(chunk, contentType === eventStreamType ? 'latin1' : 'utf8')
}

export const eventStreamType = 'application/vnd.amazon.eventstream'

function textOf(chunk: FilteredChunk): string {
  return chunk.bytes?.toString('latin1') ?? chunk.text
}

/** Runs a JSON body through a filter. */
export function whole(body: unknown, harness: Harness = {}): string {
  const { filter } = open({ contentType: 'application/json', ...harness })
  if (filter?.mode !== 'whole') throw new Error('expected a whole body')
  return filter
    .apply(Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)))
    .toString()
}

/** All data of a stream of events. */
export function dataOf(text: string): string[] {
  return text
    .split(/\r\n\r\n|\n\n|\r\r/)
    .map((event) =>
      event
        .split(/\r\n|\n|\r/)
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.replace(/^data: ?/, ''))
        .join('\n'),
    )
    .filter((data) => data !== '')
}

interface Chunk {
  readonly choices?: readonly {
    readonly index: number
    readonly delta: {
      readonly content?: string | null
      readonly refusal?: string | null
      readonly reasoning_content?: string
      readonly tool_calls?: readonly {
        readonly index: number
        readonly function?: { readonly arguments?: string }
      }[]
    }
  }[]
}

/** The texts of a chat stream, put together as clients do. */
export function chatTexts(text: string): Record<string, string> {
  const texts: Record<string, string> = {}
  const add = (name: string, piece: string | null | undefined) => {
    if (typeof piece === 'string') texts[name] = (texts[name] ?? '') + piece
  }
  for (const data of dataOf(text)) {
    if (data === '[DONE]') continue
    for (const { index, delta } of (JSON.parse(data) as Chunk).choices ?? []) {
      add(`${index}.content`, delta.content)
      add(`${index}.refusal`, delta.refusal)
      add(`${index}.reasoning`, delta.reasoning_content)
      for (const call of delta.tool_calls ?? []) {
        add(`${index}.call.${call.index}`, call.function?.arguments)
      }
    }
  }
  return texts
}
