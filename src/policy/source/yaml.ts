import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type YAMLError,
  type YAMLMap,
} from 'yaml'
import { ConfigurationError } from '../../core/errors'
import type { Path } from '../../core/segment'
import { maxDepth } from './plain-copy'
import { visible } from './problem'
import type { PolicySource } from './source'

/** How many aliases a document may follow, those inside of aliases counted again. */
const maxAliases = 100
const maxFaults = 50

/**
 * Parses YAML 1.2, and with it JSON. The value is made here and not by the parser's own `toJS`,
 * which would write a key named `__proto__` onto a prototype.
 *
 * @throws ConfigurationError naming the line of each syntax error, duplicate key or unknown tag.
 */
export function parseYaml(name: string, text: string): PolicySource {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  })
  const faults = [...document.errors, ...document.warnings].slice(0, maxFaults)
  if (faults.length > 0) {
    const texts = faults.map((fault) =>
      visible(`${name}:${lineAt(lines, fault.pos[0])}: ${faultText(fault, text)}`),
    )
    throw new ConfigurationError(texts.join('\n'))
  }
  const fail = (text: string, node: Node | null): never => {
    throw new ConfigurationError(visible(`${name}:${lineAt(lines, node?.range?.[0])}: ${text}`))
  }
  const value = toPlain(document, document.contents, { fail, aliases: 0 }, 0)
  const line = (path: Path) => lineAt(lines, offsetOf(document, path))
  return { name, value, line }
}

function faultText({ code, pos, message }: YAMLError, text: string): string {
  if (code === 'TAB_AS_INDENT') return `${message}; write spaces`
  if (code === 'TAG_RESOLVE_FAILED') return `${message}; take the tag out`
  if (code !== 'DUPLICATE_KEY') return message
  const key = /^[^\s:]{1,64}/.exec(text.slice(pos[0], pos[0] + 64))?.[0] ?? ''
  return `the key \`${key}\` stands here twice; take one of them out`
}

interface Conversion {
  readonly fail: (text: string, node: Node | null) => never
  aliases: number
}

function toPlain(
  document: Document,
  node: unknown,
  conversion: Conversion,
  depth: number,
): unknown {
  if (!isNode(node)) return null
  if (depth > maxDepth) conversion.fail(`nested deeper than ${maxDepth} levels`, node)
  if (isAlias(node)) {
    conversion.aliases += 1
    if (conversion.aliases > maxAliases) conversion.fail(`more than ${maxAliases} aliases`, node)
    const target = node.resolve(document)
    if (target === undefined) {
      conversion.fail(
        `no \`&${node.source}\` stands before \`*${node.source}\`; write it in quotes where it is a text`,
        node,
      )
    }
    return toPlain(document, target, conversion, depth + 1)
  }
  if (isMap(node)) return mappingOf(document, node, conversion, depth)
  if (isSeq(node)) {
    return Object.freeze(node.items.map((item) => toPlain(document, item, conversion, depth + 1)))
  }
  const value = isScalar(node) ? node.value : null
  if (typeof value === 'number' && !Number.isFinite(value)) {
    conversion.fail('expected a finite number', node)
  }
  return value
}

function mappingOf(
  document: Document,
  map: YAMLMap,
  conversion: Conversion,
  depth: number,
): Readonly<Record<string, unknown>> {
  const mapping = Object.create(null) as Record<string, unknown>
  for (const { key, value } of map.items) {
    const name = keyOf(key)
    if (name === undefined) {
      return conversion.fail('a key must be a text', isNode(key) ? key : map)
    }
    // The parser compares keys by value: to it, `1` and `"1"` are two keys.
    if (name in mapping)
      conversion.fail(
        `the key \`${name}\` stands here twice; take one of them out`,
        isNode(key) ? key : map,
      )
    mapping[name] = toPlain(document, value, conversion, depth + 1)
  }
  return Object.freeze(mapping)
}

function keyOf(key: unknown): string | undefined {
  const value = isScalar(key) ? key.value : undefined
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'string' ? value : undefined
}

/** Offset of the innermost part of `path` that the document has: a key, or a member of a list. */
function offsetOf(document: Document, path: Path): number | undefined {
  let node: unknown = document.contents
  let offset: number | undefined
  for (const step of path) {
    const target = isAlias(node) ? node.resolve(document) : node
    if (isMap(target)) {
      const pair = target.items.find(({ key }) => keyOf(key) === step)
      if (pair === undefined) return offset
      offset = isNode(pair.key) ? pair.key.range?.[0] : offset
      node = pair.value
    } else if (isSeq(target)) {
      node = target.items[Number(step)]
      offset = isNode(node) ? node.range?.[0] : offset
    } else return offset
  }
  return offset
}

function lineAt(lines: LineCounter, offset: number | undefined): number {
  return offset === undefined ? 1 : lines.linePos(offset).line
}
