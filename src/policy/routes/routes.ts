import { originOf } from '../../core/origin'
import type { Route, RouteBody, RouteMatch, RouteMedia, RouteUpgrade } from '../../core/route'
import type { RouteEntry } from '../document'
import { asciiLowerCase, type PathSegment } from './path-pattern'
import { parseQuota } from './quota'
import { parseMatch, type MatchPattern } from './route-match'
import { compileTemplate } from './template'

/** Resolves methods and paths. */
export interface RouteTable {
  readonly routes: readonly Route[]
  readonly find: (method: string, path: string, upgrade?: boolean) => RouteMatch | undefined
  /** Methods for which a path is listed; for hints. */
  readonly methodsOf: (path: string) => readonly string[]
}

interface Candidate {
  readonly pattern: MatchPattern
  readonly route: Route
}

/**
 * Compiles the routes of a checked document. Paths match without regard to (ASCII) case and to one
 * trailing slash; of several routes that match, the one wins that is more specific in the first
 * segment where they differ: a text before a parameter with a text behind it (the longer, the sooner)
 * before a parameter before a wildcard, then the method itself before `GET` for a `HEAD` before `ANY`. The order in the document means nothing.
 *
 * `find` takes the path decoded once; it decodes nothing but the `%2F` and `%3A` that are kept in a segment.
 * Its time is linear in the length of the path.
 */
export function compileRoutes(entries: readonly RouteEntry[]): RouteTable {
  const candidates = entries.map(candidateOf).sort(bySpecificity)
  const fixed = new Map<string, Candidate[]>()
  const open: Candidate[] = []
  for (const candidate of candidates) {
    const key = fixedPath(candidate.pattern.segments)
    if (key === undefined) open.push(candidate)
    else fixed.set(key, [...(fixed.get(key) ?? []), candidate])
  }
  const listed = (folded: readonly string[]) => [
    ...(fixed.get(folded.join('/')) ?? []),
    ...open.filter(({ pattern }) => matches(pattern.segments, folded)),
  ]
  return {
    routes: Object.freeze(candidates.map(({ route }) => route)),
    find: (method, path, upgrade = false) => {
      const isServing = ({ pattern, route }: Candidate): boolean =>
        serves(pattern.method, method) && (route.upgrade !== undefined) === upgrade
      // A route without parameters is more specific than any other of the same path.
      const exact = fixed.get(asciiLowerCase(trimmed(path)))?.find(isServing)
      if (exact !== undefined) return { route: exact.route, params: noParams }
      const segments = segmentsOf(path)
      const found = listed(segments.map(asciiLowerCase)).find(isServing)
      return found && { route: found.route, params: paramsFrom(found.pattern.segments, segments) }
    },
    methodsOf: (path) =>
      listed(segmentsOf(path).map(asciiLowerCase))
        .filter(({ route }) => route.upgrade === undefined)
        .map(({ pattern }) => pattern.method),
  }
}

function candidateOf(entry: RouteEntry): Candidate {
  const pattern = parseMatch(entry.match)
  if (typeof pattern === 'string') throw new TypeError(pattern)
  return { pattern, route: routeOf(entry) }
}

function routeOf(entry: RouteEntry): Route {
  const upgrade = upgradeOf(entry.upgrade)
  const isRead = upgrade?.frames !== undefined && upgrade.frames !== 'opaque'
  const formats = isRead ? upgrade.frames : entry.format
  return Object.freeze({
    match: entry.match,
    anonymous: entry.authenticate === 'anonymous',
    action: entry.action,
    resource: entry.resource === undefined ? undefined : compileTemplate(entry.resource),
    format: formats === undefined ? undefined : [formats].flat(),
    purposes: [entry.purpose ?? []].flat(),
    body: bodyOf(upgrade !== undefined && !isRead ? 'opaque' : entry.body),
    coverage: entry.coverage ?? (upgrade?.frames === 'opaque' ? 'none' : undefined),
    detectors: entry.detectors,
    limit: entry.limit && parseQuota(entry.limit.requests),
    filter: entry.filter ?? true,
    encodedSlash: entry.encodedSlash ?? false,
    upgrade,
  })
}

function upgradeOf(entry: RouteEntry['upgrade']): RouteUpgrade | undefined {
  if (entry === undefined) return undefined
  const { frames, origins } = typeof entry === 'object' ? entry : {}
  return Object.freeze({
    frames,
    origins: origins && new Set(origins.flatMap((origin) => originOf(origin) ?? [])),
  })
}

function bodyOf(body: RouteEntry['body']): RouteBody {
  const { maxBytes, media, unknown, schema } = typeof body === 'object' ? body : {}
  return Object.freeze({
    opaque: body === 'opaque',
    maxBytes,
    media: mediaOf(media),
    unknown: unknown ?? 'keep',
    // As ordinary objects: a JSON Schema is read by ajv, which expects their prototype.
    schema: schema && (JSON.parse(JSON.stringify(schema)) as object),
  })
}

type MediaEntry = Exclude<RouteEntry['body'], string | undefined>['media']

function mediaOf(entry: MediaEntry = 'refuse'): RouteMedia {
  const { mode, ...bounds } = typeof entry === 'string' ? { mode: entry } : entry
  return Object.freeze({ metadata: 'strip' as const, ...bounds, mode })
}

const noParams: ReadonlyMap<string, string> = new Map()

/** Without the slash at the start, and one at the end. */
function trimmed(path: string): string {
  return path.endsWith('/') ? path.slice(1, -1) : path.slice(1)
}

function segmentsOf(path: string): readonly string[] {
  const text = trimmed(path)
  return text === '' ? [] : text.split('/')
}

function fixedPath(segments: readonly PathSegment[]): string | undefined {
  const texts = segments.map((segment) => (segment.kind === 'static' ? segment.text : undefined))
  return texts.includes(undefined) ? undefined : texts.join('/')
}

function serves(routeMethod: string, method: string): boolean {
  if (routeMethod === method || routeMethod === 'ANY') return true
  return method === 'HEAD' && routeMethod === 'GET'
}

function matches(pattern: readonly PathSegment[], path: readonly string[]): boolean {
  const wild = pattern.at(-1)?.kind === 'wildcard'
  if (wild ? path.length < pattern.length : path.length !== pattern.length) return false
  return pattern.every((segment, index) => {
    const text = path[index] ?? ''
    if (segment.kind === 'static') return segment.text === text
    if (segment.kind === 'wildcard') return text !== ''
    return text.length > segment.ending.length && text.endsWith(segment.ending)
  })
}

function paramsFrom(
  pattern: readonly PathSegment[],
  path: readonly string[],
): ReadonlyMap<string, string> {
  const params = new Map<string, string>()
  for (const [index, segment] of pattern.entries()) {
    if (segment.kind === 'static') continue
    const rest = path.slice(index)
    const value =
      segment.kind === 'param'
        ? rest[0]?.slice(0, -segment.ending.length || undefined)
        : rest.join('/')
    params.set(segment.name, (value ?? '').replace(/%2f/gi, '/').replace(/%3a/gi, ':'))
  }
  return params
}

function bySpecificity({ pattern: a }: Candidate, { pattern: b }: Candidate): number {
  const length = Math.max(a.segments.length, b.segments.length)
  for (let index = 0; index < length; index += 1) {
    const order = rankAt(a.segments, index) - rankAt(b.segments, index)
    if (order !== 0) return order
  }
  return methodRank(a.method) - methodRank(b.method) || (a.signature < b.signature ? -1 : 1)
}

function rankAt(segments: readonly PathSegment[], index: number): number {
  const segment = segments[index]
  if (segment === undefined || segment.kind === 'static') return 0
  return segment.kind === 'wildcard' ? 2 : 1 / (1 + segment.ending.length)
}

function methodRank(method: string): number {
  if (method === 'ANY') return 2
  return method === 'GET' ? 1 : 0
}
