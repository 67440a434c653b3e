import type { Reference } from '../../core/reference'
import type { Path } from '../../core/segment'
import { fieldOf } from '../field'
import { maxDepth } from '../walk'
import { guess } from './guess'
import { folded } from './names'
import type { Entry, Fields, Holder, ReferenceTables, Tool } from './tables'

/** Finds the references of a request. */
export type ReadReferences = (body: unknown) => readonly Reference[]

type Names = ReadonlyMap<string, Entry>

/**
 * Makes a reader of references from what is known of a format. Whatever is not known is looked at for what
 * resembles a reference: a field of tomorrow is refused and not unseen.
 *
 * @throws RangeError by the reader, where a body is nested deeper than `maxDepth`.
 */
export function referenceReader(tables: ReferenceTables): ReadReferences {
  const known = new TablesByName(tables)
  return (body) => {
    const search = new Search(known)
    search.object(body, [], known.root)
    return search.found
  }
}

class TablesByName {
  readonly root: Names
  readonly #parts = new Map<string, Names>()
  readonly #tools: ReadonlyMap<string, Tool>
  readonly #names = new WeakMap<Fields, Names>()

  constructor({ root, parts = {}, tools = {} }: ReferenceTables) {
    this.root = this.names(root)
    for (const [type, fields] of Object.entries(parts)) this.#parts.set(type, this.names(fields))
    this.#tools = new Map(Object.entries(tools))
  }

  /** The entries of an object by folded name. */
  names(fields: Fields): Names {
    const made = this.#names.get(fields)
    if (made !== undefined) return made
    const names = new Map(Object.entries(fields).map(([name, entry]) => [folded(name), entry]))
    this.#names.set(fields, names)
    return names
  }

  part(type: string): Names {
    const family = `${type.slice(0, type.indexOf('-') + 1)}*`
    return this.#parts.get(type) ?? this.#parts.get(family) ?? unknown
  }

  tool(type: string): Tool | undefined {
    return this.#tools.get(type) ?? this.#tools.get(type.replace(version, ''))
  }
}

/** Nothing is known of an object of this kind. */
const unknown: Names = new Map()

// `web_search_20250305`, `web_search_2025_08_26`.
const version = /_\d{4}_?\d{2}_?\d{2}$/

class Search {
  readonly found: Reference[] = []
  readonly #known: TablesByName

  constructor(known: TablesByName) {
    this.#known = known
  }

  /** An object, or each of a list, whose fields are known by name. */
  object(value: unknown, path: Path, names: Names): void {
    requireShallow(path)
    if (Array.isArray(value)) {
      value.forEach((item, index) => this.object(item, [...path, index], names))
      return
    }
    if (typeof value !== 'object' || value === null) return
    for (const [name, inner] of Object.entries(value)) {
      const entry = names.get(folded(name)) ?? names.get('*')
      const at = [...path, name]
      if (entry === undefined) this.#unknown(inner, at, name)
      else if (typeof entry === 'function') this.found.push(...entry(inner, at, value))
      else this.#entry(entry, inner, at)
    }
  }

  #entry(entry: Entry, value: unknown, path: Path): void {
    if (entry === 'inert') return
    if (entry === 'open') this.#content(value, path)
    else if (entry === 'tools') this.#tools(value, path)
    else if (entry === 'root') this.object(value, path, this.#known.root)
    else if (typeof entry === 'function') this.found.push(...entry(value, path))
    else if ('fields' in entry) this.#holder(entry, value, path)
    else for (const one of entry) this.#entry(one, value, path)
  }

  #holder(entry: Holder, value: unknown, path: Path): void {
    if (Array.isArray(value)) {
      requireShallow(path)
      value.forEach((item, index) => this.#holder(entry, item, [...path, index]))
      return
    }
    if (typeof value !== 'object' || value === null) {
      const find = entry.text ?? ((text, at) => guess(String(path[path.length - 1]), text, at))
      this.found.push(...find(value, path))
      return
    }
    const before = this.found.length
    const names = this.#known.names(entry.fields)
    this.object(value, path, names)
    if (entry.else === undefined || this.found.length > before || isTold(value, names)) return
    this.found.push({ type: entry.else, path })
  }

  /** A text, an object that says by its type what it is, or a list of such. */
  #content(value: unknown, path: Path): void {
    requireShallow(path)
    if (Array.isArray(value)) {
      value.forEach((item, index) => this.#content(item, [...path, index]))
      return
    }
    if (typeof value !== 'object' || value === null) return
    this.object(value, path, this.#known.part(typeOf(value)))
  }

  #tools(value: unknown, path: Path): void {
    requireShallow(path)
    if (Array.isArray(value)) {
      value.forEach((item, index) => this.#tools(item, [...path, index]))
      return
    }
    if (value === undefined || value === null) return
    const type = typeof value === 'string' ? value : typeOf(value)
    const tool = typeof value === 'object' ? this.#known.tool(type) : undefined
    if (tool === 'client') return
    const { is = tool ? undefined : ('hosted-tool' as const), id = type } = tool ?? {}
    if (is !== undefined)
      this.found.push(is === 'hosted-tool' ? { type: is, path, id } : { type: is, path })
    const { fields = {}, else: otherwise } = tool ?? {}
    this.#holder({ fields, ...(otherwise && { else: otherwise }) }, value, path)
  }

  /** A field of which nothing is known; lists and what is in them go by its name. */
  #unknown(value: unknown, path: Path, name: string): void {
    requireShallow(path)
    if (Array.isArray(value)) {
      value.forEach((item, index) => this.#unknown(item, [...path, index], name))
    } else if (typeof value === 'object' && value !== null) {
      this.#content(value, path)
    } else {
      this.found.push(...guess(name, value, path))
    }
  }
}

/** Whether an object has what it is found by, even if that refers to nothing, as a `data:` URL. */
function isTold(value: object, names: Names): boolean {
  return Object.entries(value).some(
    ([name, inner]) =>
      typeof inner === 'string' && inner !== '' && typeof names.get(folded(name)) === 'function',
  )
}

function typeOf(value: unknown): string {
  const type = fieldOf(value, 'type')
  if (type === undefined || type === null) return ''
  return typeof type === 'string' ? type : '?'
}

function requireShallow({ length }: Path): void {
  if (length > maxDepth) throw new RangeError(`nested deeper than ${maxDepth} levels`)
}
