import type { Finding } from './finding'

/** How `spotlight` marks a text, from the mildest to the strictest. */
export const spotlightVariants = ['delimit', 'datamark', 'encode'] as const

export type SpotlightVariant = (typeof spotlightVariants)[number]

/** What is done with a finding, from the mildest to the strictest. */
export const treatmentNames = [
  'report',
  'spotlight:delimit',
  'spotlight:datamark',
  'spotlight:encode',
  'generalize',
  'pseudonymize',
  'hash',
  'mask',
  'redact',
  'strip',
  'quarantine',
  'require-approval',
  'block',
] as const

export type TreatmentName = (typeof treatmentNames)[number]

/** The names and values of one conversation's pseudonyms, as far as this exchange knows them. */
export interface Pseudonyms {
  /**
   * The placeholder that stands for `value`, the same one for the same value and conversation.
   *
   * @param others what else was found in the value: where that must not be given back, nor must the value.
   */
  readonly pseudonymize: (type: string, value: string, others?: readonly string[]) => string
  /** The value a placeholder stands for, or `undefined` for a placeholder nobody issued here. */
  readonly restore: (placeholder: string) => string | undefined
  /** Of what type the value was found to be, or `undefined` as above; absent where nobody kept it. */
  readonly typeOf?: (placeholder: string) => string | undefined
  /** How many placeholders this exchange has issued. */
  readonly size: number
  /** A keyed digest of a value, the same one in all conversations of a tenant; absent without a key. */
  readonly digest?: (type: string, value: string) => string
}

export interface TreatmentContext {
  readonly pseudonyms: Pseudonyms
  /** True where the text is a property name. */
  readonly isName: boolean
  /** Types of other findings in the span. @defaultValue none */
  readonly others?: readonly string[]
  /** What nobody else can write on this exchange; absent where no exchange is at hand. */
  readonly boundary?: (() => string) | undefined
}

/** Text and finding in, replacement out. */
export interface Treatment {
  readonly name: TreatmentName
  /**
   * What is replaced: the finding's `span`; the whole `text` it is in, in the place of all that would be done to
   * spans of it; `around`, the whole text once that was done. @defaultValue 'span'
   */
  readonly scope?: 'span' | 'text' | 'around'
  /** `value` is what is replaced. */
  readonly replace: (value: string, finding: Finding, context: TreatmentContext) => string
}
