import type { Reference, ReferenceType } from '../../core/reference'
import type { Finder } from './finders'

/**
 * What a field of an object is: `inert`, nothing that the provider goes after, whatever it holds; `open`, content
 * whose objects say by their type what they are; `tools`, tools or a list of them; `root`, the same as the
 * whole request; a finder of references; or the fields of an object, or of each of a list, that stands there.
 * Of several, all are asked.
 */
export type Entry = 'inert' | 'open' | 'tools' | 'root' | Finder | Holder | readonly Entry[]

/** What is known of the fields of an object. Of others it is asked whether they look like references. */
export interface Holder {
  readonly fields: Fields
  /** What a value is that is no object. @defaultValue what the name of the field resembles */
  readonly text?: Finder
  /** What the object refers to where nothing in it was found to: to something that is not known. */
  readonly else?: ReferenceType
}

/** Entries by name, in any spelling; `*` stands for all that are not named. */
export type Fields = Readonly<Record<string, Entry>>

/** What is known of the objects of a type. Types that begin alike are written `tool-*`. */
export type Types = Readonly<Record<string, Fields>>

/** A tool: run by the client, or by the provider. */
export type Tool =
  | 'client'
  | {
      /** What having the tool is; nothing where it is what its fields refer to. */
      readonly is?: ReferenceType
      readonly id?: string
      readonly else?: ReferenceType
      readonly fields?: Fields
    }

export interface ReferenceTables {
  readonly root: Fields
  /** Objects in content, by `type`; those without one under ''. */
  readonly parts?: Types
  /** By `type`; those without one under ''. A type that is not here is a tool that nobody knows. */
  readonly tools?: Readonly<Record<string, Tool>>
}

/** An object that stands for one thing: its fields, and what it is where they say nothing. */
export function holder(fields: Fields, type?: ReferenceType): Holder {
  return type === undefined ? { fields } : { fields, else: type }
}

/** A thing that is named by a text, or by an object with the text in one of its fields. */
export function eitherWay(
  field: string,
  find: Finder,
  type: ReferenceType,
  others: Fields = {},
): Holder {
  return { text: find, fields: { ...others, [field]: find }, else: type }
}

/** Several names that are one entry. */
export function all(names: string, entry: Entry): Fields {
  return Object.fromEntries(names.split(/\s+/).map((name) => [name, entry]))
}

export type { Finder, Reference }
