/**
 * How sure and how bad: an `error` is certain and leaves something open that the document closes in
 * words; a `warning` is most likely not meant; a `note` may be as it should.
 */
export type FindingLevel = 'error' | 'warning' | 'note'

/** What analysis can find. */
export type FindingCode =
  | 'rule-unreachable'
  | 'rule-shadowed'
  | 'rule-redundant'
  | 'deny-idle'
  | 'allow-deny-overlap'
  | 'obligations-differ'
  | 'allow-wildcard'
  | 'allow-unscoped'
  | 'role-unused'
  | 'route-unallowed'

/** One thing that a policy most likely does not mean, or that is good to know. */
export interface PolicyFinding {
  readonly level: FindingLevel
  readonly code: FindingCode
  /** Ids of the rules it is about; the first is the one whose line is given. */
  readonly rules: readonly string[]
  /** Line of the rule, role or route; missing for a document given as an object. */
  readonly line?: number
  /** One line. */
  readonly text: string
}

const maxListed = 5

/** Names in backquotes, at most five of them. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, maxListed).map((name) => `\`${name}\``)
  const more = names.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}
