import { ConfigurationError } from '../../core/errors'
import type { Path } from '../../core/segment'
import type { PolicySource } from './source'

/** Something wrong with a document, and where. */
export interface Problem {
  readonly path: Path
  /** Lowercase fragment without a final period: expected, received, what was probably meant. */
  readonly text: string
}

const maxProblems = 50

/**
 * Ends loading where there are problems: one line for each, with file, line and the rule's or route's
 * own name, in the order of the document, at most 50.
 *
 * @throws ConfigurationError
 */
export function refuse(source: PolicySource, problems: readonly Problem[]): void {
  if (problems.length === 0) return
  const placed = problems.map((problem) => ({ problem, line: source.line(problem.path) }))
  placed.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  const texts = placed.slice(0, maxProblems).map(({ problem, line }) => {
    const place = line === undefined ? source.name : `${source.name}:${line}`
    return visible(`${place}: ${subjectOf(source.value, problem.path)}${problem.text}`)
  })
  if (placed.length > maxProblems) texts.push(`… and ${placed.length - maxProblems} more`)
  throw new ConfigurationError(texts.join('\n'))
}

/** Characters of a line of a message. */
const maxLine = 4096

/**
 * A line of a message as a terminal may show it: control and format characters, which a document may
 * have in any text, are written out, and what goes beyond 4,096 characters is left out.
 */
export function visible(line: string): string {
  const cut = line.length > maxLine ? `${line.slice(0, maxLine)}…` : line
  return cut.replace(hidden, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}

const hidden = /[\p{C}\p{Zl}\p{Zp}]/gu

/** A value of a document as it appears in a message, at most 64 characters long. */
export function show(value: unknown): string {
  const text =
    typeof value === 'string' ? JSON.stringify(value.slice(0, 64)) : JSON.stringify(value)
  if (text === undefined) return 'nothing'
  return text.length > 66 ? `${text.slice(0, 64)}…` : text
}

const entries: ReadonlyMap<string, { readonly word: string; readonly name?: string }> = new Map([
  ['rules', { word: 'rule', name: 'id' }],
  ['routes', { word: 'route', name: 'match' }],
  ['content', { word: 'content rule' }],
  ['tests', { word: 'test', name: 'name' }],
])

const named: ReadonlyMap<string, string> = new Map([
  ['roles', 'role'],
  ['attributes', 'attribute'],
  ['detectors', 'detector'],
])

// "rule `use-and-train`, `when.all.0`: " instead of "rules[1].when.all[0]".
function subjectOf(value: unknown, path: Path): string {
  const [section, member, ...rest] = path
  if (section === undefined) return ''
  const inner = rest.length === 0 ? ': ' : `, \`${rest.join('.')}\`: `
  const entry = entries.get(String(section))
  if (entry !== undefined && member !== undefined) {
    const name = entry.name && memberOf(memberOf(memberOf(value, section), member), entry.name)
    const shown = typeof name === 'string' ? `\`${name.slice(0, 64)}\`` : Number(member) + 1
    return `${entry.word} ${shown}${inner}`
  }
  const word = named.get(String(section))
  if (word !== undefined && member !== undefined) return `${word} \`${member}\`${inner}`
  return `\`${path.join('.')}\`: `
}

function memberOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined
}
