import type { ReferenceType } from '../../core/reference'
import type { Direction, Origin } from '../../core/segment'
import type { SpotlightVariant } from '../../core/treatment'

export interface DetectorEntry {
  /** Which texts it is shown: those of requests, those of responses. Without it both. */
  readonly in?: Direction | readonly Direction[]
  /** One of `patterns`, `words` and `topic` says what is found. */
  readonly patterns?: readonly PatternEntry[]
  /** Words and phrases, in any case and with or without accents. */
  readonly words?: readonly string[]
  readonly topic?: TopicEntry
}

/** A topic is where enough different words of it come together. */
interface TopicEntry {
  /** Words and phrases, each of weight 1 or of the one that is given. */
  readonly words: readonly string[] | Readonly<Record<string, number>>
  /** What they have to weigh together. @defaultValue 3 */
  readonly minimum?: number
  /** Within how many words of the text. @defaultValue 50 */
  readonly window?: number
}

interface PatternEntry {
  /** Words of the type below the detector's name: `badge` of `employee` finds `employee.badge`. */
  readonly type?: string
  /** A regular expression without `*`, `+`, `{n,}`, `^`, `$` and back-references. */
  readonly expression: string
  readonly flags?: string
  /** One of these has to stand at most 64 characters to the left, in any case. */
  readonly words?: readonly string[]
  /** The check digits that the digits and letters of a match must have. */
  readonly check?: 'luhn' | 'mod-97' | 'verhoeff'
  readonly score?: number
}

/** Treatments that content rules may name today. */
type ContentTreatment =
  | 'report'
  | 'spotlight'
  | 'generalize'
  | 'pseudonymize'
  | 'hash'
  | 'mask'
  | 'redact'
  | 'strip'
  | 'quarantine'
  | 'block'
  | { readonly spotlight: SpotlightVariant }

export interface ContentEntry {
  /** A finding's type or a word it begins with: `pii` finds `pii.email`. */
  readonly find: string | readonly string[]
  readonly in?: Direction | readonly Direction[]
  readonly from?: Origin['kind'] | readonly Origin['kind'][]
  readonly do: ContentTreatment
}

export interface ReferenceEntry {
  readonly type: ReferenceType | readonly ReferenceType[]
  /** `images.example.com`, `*.example.com`, `*` for every public host. */
  readonly hosts?: readonly string[]
  /** @defaultValue ['https'] */
  readonly schemes?: readonly ('https' | 'http')[]
  /** Patterns in which `*` stands for any characters. */
  readonly ids?: readonly string[]
  /**
   * To whom the guard must have seen the id given. @defaultValue 'principal' where neither `hosts` nor `ids` stands
   */
  readonly owner?: 'principal' | 'tenant' | 'anyone'
}
