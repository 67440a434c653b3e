import fc from 'fast-check'
import type { FieldTree } from '../../src/core/fields'
import type { Format } from '../../src/core/format'
import type { Exchange } from '../../src/core/exchange'
import { runSteps } from '../../src/core/pipeline'
import { bodyKeep } from '../../src/controls/sanitize/minimize/field-duties'
import { minimize } from '../../src/controls/sanitize/minimize/minimize'
import { cutBytes, byteSizes } from '../filter/arbitraries'
import { stream, whole, type Harness } from '../filter/support'
import { bodiesOf, recorded, valueOf } from '../formats/fixtures'
import { bodyOf, engineWith, routeWith } from '../sanitize/support'
import { exchangeOf } from '../support/exchange'

/** A word that no recording has. */
const marker = 'UNDECLARED'

/** Names as a client writes that wants to be looked over. */
const oddName = fc.oneof(
  fc.constantFrom(
    'x',
    'trace',
    'constructor',
    '__proto__',
    'toString',
    '',
    'a.b',
    '0',
    'Model',
    'mоdel',
  ),
  fc.constantFrom(
    'Messages',
    'messages ',
    'content\u200b',
    'ｃontent',
    'CONTENT',
    'Text',
    'text\u0000',
  ),
  fc.string({ maxLength: 8 }),
)

const oddValue = fc.oneof(
  fc.constant<unknown>(marker),
  fc.constant<unknown>({ text: marker, content: [{ type: 'text', text: marker }] }),
  fc.constant<unknown>([[marker, { content: marker }]]),
)

/** Where to put a field, as a share of the objects of a body, and which. */
const additions = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), oddName, oddValue),
  {
    minLength: 1,
    maxLength: 6,
  },
)

type Additions = readonly (readonly [number, string, unknown])[]

/** A copy of a body with fields that nobody declared, anywhere in it. */
function withAdditions(body: unknown, list: Additions): unknown {
  const copy: unknown = structuredClone(body)
  for (const [share, name, value] of list) {
    const objects = objectsIn(copy)
    const holder = objects[Math.min(Math.floor(share * objects.length), objects.length - 1)]
    if (holder === undefined || Object.hasOwn(holder, name)) continue
    const property = {
      value: structuredClone(value),
      writable: true,
      enumerable: true,
      configurable: true,
    }
    Object.defineProperty(holder, name, property)
  }
  return copy
}

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(objectsIn)
  return Array.isArray(value) ? inner : [value, ...inner]
}

/** The names that lead to each property of a value, without the steps through lists. */
function namePaths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => namePaths(item, path))
  return Object.entries(value).flatMap(([name, inner]) => [
    [...path, name],
    ...namePaths(inner, [...path, name]),
  ])
}

/** Every path of a tree as a text; with `.**` where all that is within belongs to it. */
function declaredBy(tree: FieldTree, path: readonly string[] = []): string[] {
  const own = path.length === 0 ? [] : [JSON.stringify(path)]
  if (tree.whole) return [`${JSON.stringify(path)}.**`, ...own]
  return [...own, ...[...tree.names].flatMap(([name, inner]) => declaredBy(inner, [...path, name]))]
}

function isDeclared(path: readonly string[], declared: ReadonlySet<string>): boolean {
  if (declared.has(JSON.stringify(path))) return true
  return path.some((_, index) => declared.has(`${JSON.stringify(path.slice(0, index))}.**`))
}

async function minimized(exchange: Exchange): Promise<unknown> {
  await runSteps(exchange, [{ control: minimize(() => undefined), mode: 'enforce' }], engineWith())
  return exchange.body?.value
}

const ofRequests = (format: Format) =>
  bodiesOf(format.id).flatMap(([direction, body]) => (direction === 'request' ? [body] : []))

/** With `unknown: drop` all that a handler gets is declared, and all that was declared it gets. */
export async function droppedFields(format: Format, numRuns: number): Promise<void> {
  const tree = format.requestFields
  if (tree === undefined) throw new Error('the format declares no fields')
  const declared = new Set(declaredBy(tree))
  const route = routeWith({ body: { ...routeWith({}).body, unknown: 'drop' } })
  for (const body of ofRequests(format)) {
    await fc.assert(
      fc.asyncProperty(additions, async (list) => {
        const sent = withAdditions(body, list)
        const exchange = exchangeOf({ body: bodyOf('json', structuredClone(sent)), format, route })
        const paths = namePaths(await minimized(exchange))
        for (const path of paths) expect([path, isDeclared(path, declared)]).toEqual([path, true])
        const due = namePaths(sent).filter((path) => isDeclared(path, declared))
        expect(paths).toEqual(due)
      }),
      { numRuns },
    )
  }
}

/** With `body.keep` a handler gets what is named and what leads to it. */
export async function keptFields(format: Format, numRuns: number): Promise<void> {
  for (const body of ofRequests(format)) {
    const known = [...new Set(namePaths(body).map((path) => JSON.stringify(path)))]
    await fc.assert(
      fc.asyncProperty(additions, fc.subarray(known, { minLength: 1 }), async (list, chosen) => {
        const named = chosen.map((path) => JSON.parse(path) as string[])
        const fields = named.map((path) => path.map((name) => `['${name}']`).join(''))
        fc.pre(
          fields.every(
            (field) => bodyKeep.check({ type: bodyKeep.type, fields: [field] }) === undefined,
          ),
        )
        const sent = withAdditions(body, list)
        // A body that is no request any more is refused; that is not asked here.
        const lenient = { ...format, check: () => undefined }
        const exchange = exchangeOf({ body: bodyOf('json', sent), format: lenient })
        exchange.obligations = [{ type: bodyKeep.type, fields }]
        for (const path of namePaths(await minimized(exchange))) {
          const isNamed = named.some((one) => isWithin(path, one) || isWithin(one, path))
          expect([path, isNamed]).toEqual([path, true])
        }
      }),
      { numRuns },
    )
  }
}

function isWithin(path: readonly string[], holder: readonly string[]): boolean {
  return holder.every((name, index) => path[index] === name)
}

/** Every property of an answer is of the envelope, is named, is within one that is, or is empty. */
function expectDeclared(format: Format, value: unknown, named: readonly string[]): void {
  const fields = format.responseFields
  const envelope = new Set(fields ? declaredBy(fields.envelope) : [])
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  for (const item of items) {
    const same = fields?.sameAs?.(item) ?? new Map<string, string>()
    const check = (inner: unknown, path: readonly string[]): void => {
      if (typeof inner !== 'object' || inner === null) return
      if (Array.isArray(inner)) return inner.forEach((one) => check(one, path))
      for (const [name, next] of Object.entries(inner)) {
        const place = [...path, name]
        if (named.includes(same.get(name) ?? name)) continue
        if (isEmpty(next) && fields?.empty.has(name)) continue
        const isKnown = envelope.has(JSON.stringify(place))
        expect([place, isKnown]).toEqual([place, true])
        if (!envelope.has(`${JSON.stringify(place)}.**`)) check(next, place)
      }
    }
    check(item, [])
  }
}

function isEmpty(value: unknown): boolean {
  return (
    value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  )
}

const harnessOf = ({ id }: Format, named: readonly string[]): Harness => ({
  formatId: id,
  keep: [named],
  list: [],
})

function namesIn(values: readonly unknown[]): string[] {
  return [...new Set(values.flatMap((value) => namePaths(value)).map((path) => path.at(-1) ?? ''))]
}

/** With `response.keep` all that leaves of a body is declared. */
export function keptInBodies(format: Format, numRuns: number): void {
  const bodies = bodiesOf(format.id).flatMap(([direction, body]) =>
    direction === 'response' ? [body] : [],
  )
  for (const body of bodies) {
    fc.assert(
      fc.property(additions, fc.subarray(namesIn([body])), (list, chosen) => {
        const named = ['none', ...chosen]
        const sent = JSON.stringify(withAdditions(body, list))
        const left: unknown = JSON.parse(whole(sent, harnessOf(format, named)))
        expectDeclared(format, left, named)
      }),
      { numRuns },
    )
  }
}

const contentTypes = { sse: 'text/event-stream', ndjson: 'application/x-ndjson' } as const

/** A recorded event with other data. */
function retold(raw: string, list: Additions): string {
  const value = valueOf(raw)
  if (value === undefined) return raw
  const data = JSON.stringify(withAdditions(value, list))
  return raw.startsWith('{') ? `${data}\n` : raw.replace(/^data:.*$/m, () => `data: ${data}`)
}

export interface KeptStream {
  readonly format: Format
  readonly framing: 'sse' | 'ndjson'
}

function expectKept(
  { format, framing }: KeptStream,
  chunks: readonly Buffer[],
  named: readonly string[],
) {
  const contentType = contentTypes[framing]
  const { text, refused } = stream(chunks, { ...harnessOf(format, named), contentType })
  expect(refused).toBeUndefined()
  const events = text.split(framing === 'sse' ? /(?<=\n\n)/ : /(?<=\n)/)
  for (const event of events) {
    const value = valueOf(event)
    if (value !== undefined) expectDeclared(format, value, named)
  }
  return text
}

/** With `response.keep` all that leaves of a stream is declared, however it is cut. */
export function keptInStreams(of: KeptStream, numRuns: number): void {
  const events = recorded(of.format)
  const names = namesIn(events.map(valueOf))
  fc.assert(
    fc.property(additions, fc.subarray(names), byteSizes, (list, chosen, sizes) => {
      const sent = events.map((raw) => retold(raw, list)).join('')
      expectKept(of, cutBytes(sent, sizes), ['none', ...chosen])
    }),
    { numRuns },
  )
}

/** The same stream, cut in two at every `step`-th byte, leaves as the same. */
export function everySplit(of: KeptStream, step: number): void {
  const [added] = fc.sample(additions, { numRuns: 1, seed: 7 })
  const sent = Buffer.from(
    recorded(of.format)
      .map((raw) => retold(raw, added ?? []))
      .join(''),
  )
  const named = ['none', 'content', 'text']
  const expected = expectKept(of, [sent], named)
  for (let at = 1; at < sent.length; at += step) {
    expect(expectKept(of, [sent.subarray(0, at), sent.subarray(at)], named)).toBe(expected)
  }
}
