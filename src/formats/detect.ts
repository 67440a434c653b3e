import type { Format, FormatFacts } from '../core/format'
import * as all from './all'
import * as allSpoken from './all-spoken'
import { generic } from './generic'
import { withCallsOfAll } from './generic/calls'
import { withReferencesOfAll } from './generic/references'

const builtIn: readonly Format[] = Object.values(all)

/** Spoken in the frames of a WebSocket: routes name them, and no path or body of a request tells one. */
const spoken: readonly Format[] = Object.values(allSpoken)

/** All formats of this package by id, and `generic`, which fits every body. */
export const formats: ReadonlyMap<string, Format> = byId([...builtIn, ...spoken, generic])

/** The formats that a guard knows. */
export interface FormatCatalog {
  readonly formats: ReadonlyMap<string, Format>
  /**
   * The wire format of an exchange: the one the route names, else the one whose path fits, else the one
   * whose body fits. Where the path is that of several, their bodies decide. Where none or more than one
   * fits it is `generic`: a guess could look for texts in the wrong places. One slash at the end of the
   * path means nothing, as for routes.
   *
   * @param ids as the route names them, each one of `formats`. One is taken at its word; several are those
   * that the route takes, and a body of none of them has no format.
   */
  readonly detect: (ids: readonly string[] | undefined, facts: FormatFacts) => Format | undefined
  /** Ids of the formats that a path is that of, where not all of them can be told by their bodies. */
  readonly rivals: (path: string) => readonly string[]
}

/** @param own formats of the application, which are asked beside those of the package. */
export function formatCatalog(own: readonly Format[] = []): FormatCatalog {
  const candidates = [...builtIn, ...own]
  const chosen = byId(candidates.map((format) => withReferencesOfAll(withCallsOfAll(format))))
  const only = (among: readonly Format[], { path, body }: FormatFacts): Format | undefined => {
    const atPath = among.filter((format) => isAt(path, format))
    return atPath.length === 1 ? atPath[0] : chosen.get(fitting(among, atPath, body)?.id ?? '')
  }
  const known = byId([...candidates, ...spoken, generic])
  return {
    formats: known,
    detect: (ids, facts) => {
      if (ids === undefined) return only(candidates, facts) ?? generic
      const named = ids.flatMap((id) => known.get(id) ?? [])
      return named.length === 1 ? named[0] : only(named, facts)
    },
    rivals: (path) => {
      const atPath = candidates.filter((format) => isAt(path, format))
      return atPath.length < 2 || areTold(atPath) ? [] : atPath.map(({ id }) => id)
    },
  }
}

function byId(list: readonly Format[]): ReadonlyMap<string, Format> {
  return new Map(list.map((format) => [format.id, format]))
}

/** The one format that a body fits, of those at the path, or of all where none is there. */
function fitting(
  candidates: readonly Format[],
  atPath: readonly Format[],
  body: unknown,
): Format | undefined {
  if (body === undefined || !areTold(atPath)) return undefined
  const isAtPath = atPath.length > 0
  const [first, ...others] = (isAtPath ? atPath : candidates).filter(
    ({ fits }) => fits?.(body, isAtPath) === true,
  )
  return others.length === 0 ? first : undefined
}

/** Whether bodies tell all of these formats; one that they do not might be any of them. */
function areTold(formats: readonly Format[]): boolean {
  return formats.every(({ fits }) => fits !== undefined)
}

function isAt(path: string, format: Format): boolean {
  return format.path?.test(path.replace(/\/$/, '')) === true
}
