import { suggest } from '../../core/options'
import { parsePath, type PathSegment } from './path-pattern'

/** Methods a route may be for. `ANY` stands for all of them. */
const routeMethods = ['ANY', 'GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

/** A route's `match`, parsed. */
export interface MatchPattern {
  readonly method: string
  readonly segments: readonly PathSegment[]
  /** The same for two routes that match the same requests. */
  readonly signature: string
}

/** Parses `POST /v1/chat/completions`, or says what is wrong with it. */
export function parseMatch(match: string): MatchPattern | string {
  const [method = '', path, ...more] = match.split(' ')
  if (path === undefined || more.length > 0) {
    return 'expected a method, one space and a path, for example `GET /v1/models/:id`'
  }
  if (!(routeMethods as readonly string[]).includes(method)) {
    return `unknown method \`${method}\`; ${suggest(method, routeMethods)}`
  }
  const segments = parsePath(path)
  if (typeof segments === 'string') return segments
  const shape = segments.map((segment) =>
    segment.kind === 'static'
      ? encodeURIComponent(segment.text)
      : segment.kind === 'param'
        ? `:${encodeURIComponent(segment.ending)}`
        : '*',
  )
  return { method, segments, signature: `${method} /${shape.join('/')}` }
}

/** Names of the parameters of a path. */
export function paramsOf(segments: readonly PathSegment[]): readonly string[] {
  return segments.flatMap((segment) => (segment.kind === 'static' ? [] : [segment.name]))
}
