import type { Format } from '../../core/format'
import {
  bothWordLists,
  isWordLists,
  strayParameter,
  wordListsIn,
  type Carried,
  type Obligation,
} from '../../core/obligation'
import { parseFieldPath } from '../../formats/fields/field-path'
import { responseKeeper } from '../../formats/fields/response'

/**
 * `response.keep`: of a response, and of each event, only the fields that each of the merged duties
 * names leave, beside what clients of the format need. Merged, a duty holds the lists of all.
 */
export const responseKeep: Carried = {
  type: 'response.keep',
  phases: ['response', 'stream'],
  merge: (left, right) => ({
    type: responseKeep.type,
    fields: bothWordLists(left['fields'], right['fields']),
  }),
  check: (obligation) => {
    const { fields } = obligation
    if (!isWordLists(fields)) return noList
    const wrong = wordListsIn(fields)
      .flat()
      .find((field) => parseFieldPath(field) === undefined)
    return wrong === undefined
      ? strayParameter(obligation, ['fields'])
      : `\`${wrong}\` is no field: write names and paths, such as \`sources[*].title\``
  },
}

const noList = '`fields` must be a list of fields such as `text` or `sources[*].title`'

/** The lists of fields that a response is held to; none where no duty says so. */
export function keptFields(obligations: readonly Obligation[]): readonly (readonly string[])[] {
  return obligations
    .filter(({ type }) => type === responseKeep.type)
    .flatMap(({ fields }) => wordListsIn(fields))
}

export interface PruneOptions {
  readonly format: Format
  /** Names of fields that may not leave. */
  readonly strip: readonly string[]
  /** Lists of fields, each of which has to name what leaves. */
  readonly keep: readonly (readonly string[])[]
  /** Throws where a value is no fields, so that nobody could name any of it. */
  readonly onBare: () => void
}

/** Removes fields from a value: those that are named, and those that are not. True where it changed. */
export function pruner({ format, strip, keep, onBare }: PruneOptions): (value: unknown) => boolean {
  const keepers = keep.map((fields) => responseKeeper(fields, format.responseFields))
  return (value) => {
    if (keepers.length > 0 && (typeof value !== 'object' || value === null)) onBare()
    const stripped = format.strip(value, strip)
    return keepers.reduce((changed, only) => only(value) || changed, stripped)
  }
}
