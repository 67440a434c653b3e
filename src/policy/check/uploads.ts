import type { Path } from '../../core/segment'
import type { RouteEntry } from '../document'
import { parseMatch } from '../routes/route-match'
import type { Problem } from '../source/problem'

// A request of any other method has no body that means anything.
const carriesFiles = ['POST', 'PUT', 'PATCH']

/** An upload is read once access was granted, row by row: what needs the whole body cannot be asked of it. */
export function uploadProblems(route: RouteEntry, path: Path): readonly Problem[] {
  const { upload, body, resource, match } = route
  if (upload === undefined) return []
  return [
    ...methodProblems(match, path),
    ...bodyProblems(body, path),
    ...resourceProblems(resource, path),
  ]
}

function methodProblems(match: string, path: Path): readonly Problem[] {
  const pattern = parseMatch(match)
  if (typeof pattern === 'string' || carriesFiles.includes(pattern.method)) return []
  const text = `has an \`upload\`; expected one of ${carriesFiles.join(', ')} as its method`
  return [{ path: [...path, 'match'], text: `\`${match}\` ${text}` }]
}

function bodyProblems(body: RouteEntry['body'], path: Path): readonly Problem[] {
  const place = [...path, 'body']
  if (body === 'opaque') {
    return [{ path: place, text: '`opaque` is not looked into; take it out, or `upload`' }]
  }
  return (['maxBytes', 'schema'] as const)
    .filter((name) => body?.[name] !== undefined)
    .map((name) => ({
      path: [...place, name],
      text: `\`${name}\` is about a body that is read as a whole; \`upload\` has its own bounds`,
    }))
}

function resourceProblems(resource: string | undefined, path: Path): readonly Problem[] {
  if (resource === undefined || !/\{body\./.test(resource)) return []
  const text = 'an upload is read after access was decided; name the resource without `{body.…}`'
  return [{ path: [...path, 'resource'], text: `\`${resource}\`: ${text}` }]
}
