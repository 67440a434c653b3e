import { originOf } from '../../core/origin'
import type { Path } from '../../core/segment'
import type { RouteEntry } from '../document'
import { compileTemplate } from '../routes/template'
import type { Problem } from '../source/problem'

/** A route for upgrades is a GET, decided by what its request has, and says no more of a body. */
export function upgradeProblems(route: RouteEntry, method: string, path: Path): readonly Problem[] {
  const { upgrade, resource } = route
  if (upgrade === undefined) return []
  const { frames, origins = [] } = typeof upgrade === 'object' ? upgrade : {}
  const own = [...path, 'upgrade']
  return [
    ...(method === 'GET' ? [] : [{ path: own, text: 'a WebSocket begins as a `GET`: write that' }]),
    ...strayProblems(route, path),
    ...(resource !== undefined && compileTemplate(resource).needsBody ? [withoutBody(path)] : []),
    ...(frames === 'opaque' ? coverageProblems(route, path) : []),
    ...origins.flatMap((origin, index) => originProblems(origin, [...own, 'origins', index])),
  ]
}

function withoutBody(path: Path): Problem {
  const text = 'an upgrade has no body: name the resource by `{query.model}` or `{path.model}`'
  return { path: [...path, 'resource'], text }
}

function strayProblems({ format, body }: RouteEntry, path: Path): readonly Problem[] {
  const isStray = body === 'opaque' || body?.schema !== undefined
  return [
    ...(format === undefined
      ? []
      : [{ path: [...path, 'format'], text: 'write the format as `upgrade: { frames: … }`' }]),
    ...(isStray
      ? [
          {
            path: [...path, 'body'],
            text: 'an upgrade takes `maxBytes` and `media` of a frame alone',
          },
        ]
      : []),
  ]
}

// No detector can run on frames that are not read, so each connection would be refused.
function coverageProblems({ coverage }: RouteEntry, path: Path): readonly Problem[] {
  if (coverage === undefined || coverage === 'none' || coverage.length === 0) return []
  const text = '`opaque` frames are not looked into: take `coverage` out'
  return [{ path: [...path, 'upgrade', 'frames'], text }]
}

function originProblems(origin: string, path: Path): readonly Problem[] {
  if (originOf(origin) !== undefined) return []
  const text = 'expected an origin such as `https://app.example.org`, https and without a path'
  return [{ path, text }]
}
