import type { AccessQuestion, RouteQuestion } from '../core/question'

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
  const match = quoted(`${method} ${escaped(path)}`)
  return [
    ...known,
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

// A route's path is decoded when it is loaded, and some characters mean something in it.
function escaped(path: string): string {
  return path
    .slice(0, 256)
    .replace(/[%?# ]/g, encodeURIComponent)
    .replace(/[:*{}()[\]+!\\]/g, '\\$&')
}

// A YAML text in single quotes on one line, at most 1024 characters of it.
function quoted(text: string): string {
  return `'${text
    .slice(0, 1024)
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll("'", "''")}'`
}
