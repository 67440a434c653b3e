import type { PolicyDocument } from './document'

/**
 * The TypeScript declaration of a document, as far as a compiler needs to know it: the names of its roles,
 * actions, predicates and loaders, and the types of its attributes. The same for the same names, in
 * whatever order the document has them.
 */
export function declarationOf(document: PolicyDocument): string {
  const { roles, attributes, predicates, loaders } = document
  const actions = actionsIn(document)
  const sections = [
    ...(roles ? [`roles: ${mapping(sorted(Object.keys(roles)).map((name) => [name, '{}']))}`] : []),
    ...(attributes ? [`attributes: ${mapping(attributeTypes(attributes))}`] : []),
    ...(predicates ? [`predicates: ${list(predicates)}`] : []),
    ...(loaders ? [`loaders: ${list(loaders)}`] : []),
    ...(actions.length > 0 ? [`rules: ${ruleWith(actions)}`] : []),
  ]
  const members = ['version: 1', ...sections].map((section) => `  readonly ${section}`)
  return [
    '// Written by `portcullis policy types`. Do not edit it, but write it anew.',
    '',
    "/** Give it to `policyFile<Policy>(path)`: `createGuard` then knows the document's names. */",
    'export interface Policy {',
    ...members,
    '}',
    '',
  ].join('\n')
}

function actionsIn({ rules = [], routes = [] }: PolicyDocument): readonly string[] {
  const named = [
    ...rules.flatMap(({ actions }) => actions),
    ...routes.flatMap(({ action }) => action ?? []),
  ]
  return sorted(named)
}

/** One rule stands for all of them: only the actions matter to a compiler. */
function ruleWith(actions: readonly string[]): string {
  const members = [
    'readonly id: string',
    "readonly effect: 'allow' | 'deny'",
    `readonly actions: ${list(actions)}`,
    'readonly resources: readonly string[]',
  ]
  return `readonly [{\n${members.map((member) => `    ${member}`).join('\n')}\n  }]`
}

function attributeTypes(
  attributes: NonNullable<PolicyDocument['attributes']>,
): readonly (readonly [string, string])[] {
  return sorted(Object.keys(attributes)).flatMap((name) => {
    const entry = attributes[name]
    if (entry === undefined) return []
    const load = entry.load === undefined ? '' : `; readonly load: ${quoted(entry.load)}`
    return [[name, `{ readonly type: ${quoted(entry.type)}${load} }`] as const]
  })
}

function mapping(entries: readonly (readonly [string, string])[]): string {
  if (entries.length === 0) return '{}'
  const lines = entries.map(([name, type]) => `    readonly ${quoted(name)}: ${type}`)
  return `{\n${lines.join('\n')}\n  }`
}

function list(texts: readonly string[]): string {
  return `readonly [${sorted(texts).map(quoted).join(', ')}]`
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort()
}

/** As a literal from which no text breaks out, whatever is in it. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[^\x20-\x7e]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
