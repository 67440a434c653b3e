import type { AttributeEntry, RuleEntry } from '../document'
import { comparisonsIn, referenceOf, type ComparisonUse } from './comparisons'
import { representativesOf } from './representatives'
import type { Subject } from './subject'

/** One thing that may have different values: a claim, or an attribute that is none. */
export interface Dimension {
  /** `id`, `tenant`, `method`, `claims.NAME`, or the full name of an attribute. */
  readonly source: string
  readonly values: readonly unknown[]
  /** True where any other value behaves as one of these. */
  readonly exact: boolean
  /** True where comparisons take the value for missing. */
  readonly isMissing: (value: unknown) => boolean
}

/** A part of a document: the rules that are looked at together. */
export interface Part {
  readonly subject: Subject
  readonly rules: readonly RuleEntry[]
}

interface Declared {
  readonly entry: AttributeEntry
  readonly uses: ComparisonUse[]
  readonly compared: Set<string>
}

/** What the conditions of the rules look at, each with representative values. */
export function dimensionsOf(parts: readonly Part[]): readonly Dimension[] {
  const found = new Map<string, Declared[]>()
  for (const { subject, rules } of parts) collect(subject, rules, found)
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([source, declared]) => dimensionOf(source, declared, found))
    .map((dimension) => {
      // Whoever holds a role has its claim: what else the claim may be was not tried.
      const isShared = isRoleClaim(dimension.source, parts)
      return isShared ? { ...dimension, exact: false } : dimension
    })
}

/** True for a claim that says which roles a caller holds. */
export function isRoleClaim(source: string, parts: readonly Part[]): boolean {
  if (source === 'claims.roles') return true
  return parts.some(({ subject }) =>
    Object.values(subject.document.roles ?? {}).some(
      ({ match }) => match !== undefined && source === `claims.${match.claim}`,
    ),
  )
}

/** Where the value of an attribute comes from. */
export function sourceOf({ document }: Subject, name: string): string {
  return entryOf(document.attributes, name)?.from ?? name
}

function collect(
  subject: Subject,
  rules: readonly RuleEntry[],
  found: Map<string, Declared[]>,
): void {
  const own = new Map<string, Declared>()
  const declared = (name: string): Declared | undefined => {
    const entry = entryOf(subject.document.attributes, name)
    if (entry === undefined) return undefined
    const known = own.get(name) ?? { entry, uses: [], compared: new Set() }
    if (!own.has(name)) {
      own.set(name, known)
      const source = sourceOf(subject, name)
      found.set(source, [...(found.get(source) ?? []), known])
    }
    return known
  }
  for (const use of rules.flatMap(({ when }) => comparisonsIn(when))) {
    const left = declared(use.attr)
    const reference = referenceOf(use)
    if (reference === undefined) left?.uses.push(use)
    else {
      left?.compared.add(sourceOf(subject, reference))
      declared(reference)?.compared.add(sourceOf(subject, use.attr))
    }
  }
}

function dimensionOf(
  source: string,
  declared: readonly Declared[],
  found: ReadonlyMap<string, readonly Declared[]>,
): Dimension {
  const linked = linkedTo(source, found)
  const uses = linked.flatMap((name) => (found.get(name) ?? []).flatMap((member) => member.uses))
  const made = [...new Set(declared.map(({ entry }) => entry.type))].map((type) =>
    representativesOf(type, { uses, compared: linked.length }),
  )
  const defaults = declared.filter(({ entry }) => entry.default !== undefined).length
  // `null` is of no type: it is missing also where there is a default for what is absent.
  const absent = isAlwaysThere(source) ? [] : defaults > 0 ? [undefined, null] : [undefined]
  return {
    source,
    values: unique([...absent, ...made.flatMap(({ values }) => values)]),
    exact: made.length === 1 && made.every(({ exact }) => exact),
    isMissing: (value) => value === null || (value === undefined && defaults < declared.length),
  }
}

// Every principal has these, and they are texts.
function isAlwaysThere(source: string): boolean {
  return source === 'id' || source === 'method'
}

function linkedTo(
  source: string,
  found: ReadonlyMap<string, readonly Declared[]>,
): readonly string[] {
  const linked = new Set([source])
  // A set hands out members that are added while it is walked.
  for (const name of linked) {
    for (const { compared } of found.get(name) ?? [])
      for (const other of compared) linked.add(other)
  }
  return [...linked]
}

function unique(values: readonly unknown[]): readonly unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}

function entryOf(
  attributes: Readonly<Record<string, AttributeEntry>> = {},
  name: string,
): AttributeEntry | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined
}
