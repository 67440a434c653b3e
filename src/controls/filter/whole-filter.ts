import { GuardError } from '../../core/errors'
import type { BodyFilter } from '../../core/filter'
import type { Format } from '../../core/format'
import { decodeUtf8 } from '../../formats/framing/utf8'
import { readJson } from '../../formats/json'
import { openTexts } from '../../formats/open-texts'
import { plain, segmentsOf } from '../../formats/segments'
import type { Inspector } from './inspector'
import { refusalOf } from './refusal'

export interface WholeFilterOptions {
  readonly exchangeId: string
  readonly format: Format
  readonly inspector: Inspector
  /** Fields to be removed. */
  readonly strip: readonly string[]
  readonly maxBytes: number
  /** True where the body is declared as JSON: anything else is refused then, and one text otherwise. */
  readonly mustBeJson: boolean
  /** Called where the body holds media; throws where that may not pass. */
  readonly onMedia: () => void
  /** Throws for a text, from which no field can be removed; `undefined` where none has to be. */
  readonly onText: (() => void) | undefined
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
  const { format, inspector, strip } = options
  const text = decodeUtf8(body)
  if (text.trim() === '') return body
  const json = readJson(text)
  if (json === undefined && !options.mustBeJson) {
    options.onText?.()
    return filterText(text, body, inspector)
  }
  if (json === undefined) {
    throw new GuardError('coverage-missing', {
      detail: 'the response is declared as JSON and is not',
    })
  }
  const stripped = format.strip(json.value, strip)
  const segments = segmentsOf(format, json.value, 'response', json.numbers)
  const texts = segments.filter(({ kind }) => kind !== 'media')
  if (texts.length < segments.length) options.onMedia()
  const opened = openTexts(texts)
  const treated = inspector.treatAll(opened.texts)
  const isDue = treated.size > 0 || opened.hidesText
  const { value, changed } = isDue
    ? opened.rewrite(json.value, (segment) => treated.get(segment) ?? segment.text)
    : { value: json.value, changed: false }
  return changed || stripped || json.duplicates ? Buffer.from(JSON.stringify(value)) : body
}

function filterText(text: string, body: Buffer, inspector: Inspector): Buffer {
  const treated = inspector.treat(plain(text, [], false, 'response'))
  return treated === text ? body : Buffer.from(treated)
}
