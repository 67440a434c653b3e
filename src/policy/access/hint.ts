import type { AccessQuestion, RouteQuestion } from '../../core/question'
import { quoted } from '../quoted'
import { isStaticText } from '../routes/path-pattern'

/** The rule that would allow this, as lines for the document. */
export function allowHint({ action, resource }: AccessQuestion, held: readonly string[]): string {
  const roles =
    held.length === 0
      ? '    # the caller holds no role of this document; without `roles` this is for every caller'
      : `    roles: [${held.map(quoted).join(', ')}]`
  return [
    'to allow it, add to the document:',
    'rules:',
    `  - id: ${quoted(`allow-${action.replaceAll(':', '-')}`)}`,
    '    effect: allow',
    roles,
    `    actions: [${quoted(action)}]`,
    `    resources: [${quoted(resource)}]`,
  ].join('\n')
}

/** The route that would open a path, as lines for the document. */
export function routeHint(
  { method, path }: RouteQuestion,
  methodsOf: (path: string) => readonly string[],
): string {
  const listed = methodsOf(path)
  const known = listed.length === 0 ? [] : [`this path is listed for ${listed.join(', ')} only`]
  const segments = path.slice(0, 256).split('/')
  const match = quoted(`${method} ${segments.map(segmentPattern).join('/')}`)
  const wide = segments.every((text) => text === '' || isStaticText(text))
    ? []
    : ['a parameter stands for a segment that a path has to escape; it matches any other too']
  return [
    ...known,
    ...wide,
    'to open it, add to the document:',
    'routes:',
    `  - match: ${match}`,
    '    action: noun:verb # what the caller does, for example model:infer',
    '    resource: type/name # on what, for example model/{body.model}',
    'or, for everybody:',
    'routes:',
    `  - { match: ${match}, authenticate: anonymous }`,
  ].join('\n')
}

// Some characters mean something in the path of a route.
function segmentPattern(text: string, index: number): string {
  if (text !== '' && !isStaticText(text)) return `:part${index}`
  return text.replace(/[:*()+!]/g, '\\$&')
}
