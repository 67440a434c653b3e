import { GuardError } from '../../../core/errors'
import type { Route } from '../../../core/route'

/** Media that may not pass as they are, and the lines of the document by which they would. */
export function mediaRefused(
  route: Route | undefined,
  detail: string,
  lines?: readonly string[],
): GuardError {
  return new GuardError('media-unsupported', { detail, hint: () => lines && hintOf(route, lines) })
}

function hintOf(route: Route | undefined, lines: readonly string[]): string {
  const match = (route?.match ?? 'POST /path').replaceAll("'", "''")
  return ['to let it pass, write into the document:', 'routes:', `  - match: '${match}'`]
    .concat(lines.map((line) => `    ${line}`))
    .join('\n')
}

/** How a route lets media pass at all. */
export const openings = [
  'body: { media: unscanned } # nobody looks into them; or, with `createGuard({ media: { read } })`:',
  'body: { media: read }',
]
