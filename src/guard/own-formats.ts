import type { Format } from '../core/format'
import type { OptionParser } from '../core/options'
import { formatCatalog, formats, type FormatCatalog } from '../formats/detect'

/** Formats that an application brings, beside those of the package. */
export const ownFormats: OptionParser<FormatCatalog> = (value, fail) => {
  const isFormat = (item: unknown): boolean => {
    const { id, request, response, refusal, errorEvent } = (item ?? {}) as Partial<Format>
    const callbacks = [request, response, refusal, errorEvent]
    return typeof id === 'string' && callbacks.every((each) => typeof each === 'function')
  }
  if (!Array.isArray(value) || !value.every(isFormat)) {
    return fail('a list of formats such as `[jsonFormat({ id, segments })]`')
  }
  const own = value as readonly Format[]
  const ids = [...formats.keys(), ...own.map(({ id }) => id)]
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  return twice === undefined
    ? formatCatalog(own)
    : fail(`a list of formats with ids of their own; \`${twice}\` is taken`)
}
