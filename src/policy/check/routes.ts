import type { Path } from '../../core/segment'
import type { PolicyDocument, RouteEntry } from '../document'
import type { Problem } from '../source/problem'
import { paramsOf, parseMatch } from '../routes/route-match'
import { templateFault } from '../routes/template'
import { checkName } from './name'
import { upgradeProblems } from './upgrades'

/** Routes have paths that can be matched, each once, and say what a caller does there. */
export function checkRoutes({ routes = [], purposes = {} }: PolicyDocument): readonly Problem[] {
  const seen = new Map<string, string>()
  const names = Object.keys(purposes)
  return routes.flatMap((route, index): readonly Problem[] => {
    const path = ['routes', index]
    const place = [...path, 'match']
    const pattern = parseMatch(route.match)
    if (typeof pattern === 'string') return [{ path: place, text: pattern }]
    // A path may be open for requests and for upgrades.
    const signature = `${pattern.signature} ${route.upgrade === undefined ? '' : 'upgrade'}`
    const other = seen.get(signature)
    seen.set(signature, route.match)
    const twice = `matches the same requests as \`${other}\`; take one of them out`
    return [
      ...(other === undefined ? [] : [{ path: place, text: twice }]),
      ...actionProblems(route, path),
      ...resourceProblems(route, paramsOf(pattern.segments), path),
      ...opaqueProblems(route, path),
      ...[route.purpose ?? []]
        .flat()
        .flatMap((name) => checkName('purpose', name, names, [...path, 'purpose'])),
      ...upgradeProblems(route, pattern.method, path),
    ]
  })
}

function actionProblems(route: RouteEntry, path: Path): readonly Problem[] {
  const { action, resource, authenticate } = route
  if (action !== undefined && resource === undefined) {
    const text = '`resource` is missing: on what the action is done'
    return [{ path, text: `${text}, for example \`resource: model/{body.model}\`` }]
  }
  if (action === undefined && resource !== undefined) {
    const what = '`action` is missing: what is done to the resource'
    return [{ path, text: `${what}, for example \`action: model:infer\`` }]
  }
  if (action !== undefined || authenticate === 'anonymous') return []
  const text =
    '`action` is missing: add `action` and `resource`, or `authenticate: anonymous` for everybody'
  return [{ path, text }]
}

// No detector can run on a body that is not read, so each exchange with one would be refused.
function opaqueProblems({ body, coverage }: RouteEntry, path: Path): readonly Problem[] {
  if (body !== 'opaque' || coverage === 'none' || coverage?.length === 0) return []
  return [{ path: [...path, 'body'], text: '`opaque` is not looked into: add `coverage: none`' }]
}

function resourceProblems(
  { resource }: RouteEntry,
  params: readonly string[],
  path: Path,
): readonly Problem[] {
  const fault = resource === undefined ? undefined : templateFault(resource, params)
  if (fault === undefined) return []
  return [{ path: [...path, 'resource'], text: `\`${resource}\` ${fault}` }]
}
