import type { Format, FormatFacts } from '../core/format'
import * as all from './all'
import { generic } from './generic'

/** All formats by id, and `generic`, which fits every body. */
export const formats: ReadonlyMap<string, Format> = new Map(
  [...Object.values(all), generic].map((format) => [format.id, format]),
)

/**
 * The wire format of an exchange: the one the route names, else the one whose path fits, else the
 * one whose body fits. Where none or more than one fits it is `generic`: a guess could look for
 * texts in the wrong places. One slash at the end of the path means nothing, as for routes.
 *
 * @param id as the route names it; one of `formats`, checked when the guard is constructed.
 */
export function detectFormat(id: string | undefined, { path, body }: FormatFacts): Format {
  if (id !== undefined) return formats.get(id) ?? generic
  const candidates = Object.values(all)
  const place = path.replace(/\/$/, '')
  const byPath = candidates.filter((format) => format.matches({ path: place, body: undefined }))
  if (byPath.length > 0) return only(byPath)
  return only(candidates.filter((format) => format.matches({ path: '', body })))
}

function only(matching: readonly Format[]): Format {
  return matching.length === 1 ? (matching[0] ?? generic) : generic
}
