import { GuardError } from '../../core/errors'
import type { BodyFilter } from '../../core/filter'
import type { Format } from '../../core/format'
import { decodeUtf8 } from '../../formats/framing/utf8'
import { readJson } from '../../formats/json'
import { openTexts } from '../../formats/open-texts'
import { rewrite } from '../../formats/rewrite'
import { segmentsOf } from '../../formats/segments'
import type { Inspector } from './inspector'
import { listedTexts, unknownTexts, type ListedPiece } from './listed-texts'
import { pathSet } from '../../formats/path-set'
import { refusalOf } from './refusal'
import type { TextSink } from './stream-filter'

export interface WholeFilterOptions {
  readonly exchangeId: string
  readonly format: Format
  readonly inspector: Inspector
  /** Removes fields. True where the body changed. Throws for one that is no fields and has to be. */
  readonly prune: (body: unknown) => boolean
  readonly maxBytes: number
  /** Treats a body that is no JSON; `undefined` where it is declared as that, and refused then. */
  readonly textSink: (() => TextSink) | undefined
  /** Called where the body holds media; throws where that may not pass. */
  readonly onMedia: () => void
  /** Throws for a text, from which no field can be removed; `undefined` where none has to be. */
  readonly onText: (() => void) | undefined
  /** Told which tools the body asks to be called; throws where one may not be. */
  readonly onCalls: ((names: readonly string[]) => void) | undefined
  /** Told what the body is, for the ids that it gives to its client. */
  readonly onIssued: ((body: unknown) => void) | undefined
}

/** Filters a JSON body at once: every text in it, then one question to the engine. */
export function wholeFilter(options: WholeFilterOptions): BodyFilter {
  const { inspector, exchangeId, maxBytes } = options
  return {
    mode: 'whole',
    maxBytes,
    apply: (body) => {
      try {
        const filtered = filterJson(body, options)
        inspector.settle(undefined)
        return filtered
      } catch (cause) {
        const refused = refusalOf(cause, exchangeId)
        inspector.settle(refused)
        throw refused
      }
    },
  }
}

function filterJson(body: Buffer, options: WholeFilterOptions): Buffer {
  const { format, inspector } = options
  const text = decodeUtf8(body)
  if (text.trim() === '') return body
  const json = readJson(text)
  if (json === undefined && options.textSink !== undefined) {
    options.onText?.()
    return filterText(text, body, options.textSink())
  }
  if (json === undefined) {
    throw new GuardError('coverage-missing', {
      detail: 'the response is declared as JSON and is not',
    })
  }
  if (options.onCalls !== undefined) options.onCalls(format.calls?.(json.value, 'response') ?? [])
  options.onIssued?.(json.value)
  const pruned = options.prune(json.value)
  const listed = listedIn(json.value, options)
  const isListed = pathSet(listed)
  const segments = segmentsOf(format, json.value, 'response', json.numbers).filter(
    (segment) => segment.key === true || !isListed(segment.path),
  )
  const texts = segments.filter(({ kind }) => kind !== 'media')
  if (texts.length < segments.length) options.onMedia()
  const opened = openTexts(texts)
  const treated = inspector.treatAll(opened.texts)
  const isDue = treated.size > 0 || opened.hidesText
  const rewrites = [
    ...listed.flatMap(({ path, text, released }) =>
      released === text ? [] : [{ path, text: released }],
    ),
    ...(isDue ? opened.rewrites((segment) => treated.get(segment) ?? segment.text) : []),
  ]
  const changed = rewrites.length > 0 || pruned || json.duplicates
  return changed ? Buffer.from(JSON.stringify(rewrite(json.value, rewrites))) : body
}

/** The texts that go on from item to item, where the body is a list of the format's events. */
function listedIn(
  body: unknown,
  { format: { stream }, inspector }: WholeFilterOptions,
): readonly ListedPiece[] {
  if (stream === undefined || !Array.isArray(body)) return []
  const events = body as readonly unknown[]
  const listed = listedTexts(events, stream, inspector)
  // Without one, the list is none of events, and its items have nothing to do with each other.
  return listed.length === 0 ? [] : [...listed, ...unknownTexts(events, stream, inspector)]
}

function filterText(text: string, body: Buffer, sink: TextSink): Buffer {
  let treated = ''
  const release = (released: string) => {
    treated += released
  }
  sink.write(text, release)
  sink.end(release)
  return treated === text ? body : Buffer.from(treated)
}
