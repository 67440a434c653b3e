import type { Exchange } from '../../../core/exchange'
import type { FieldTree } from '../../../core/fields'
import {
  bothWordLists,
  isWordList,
  isWordLists,
  strayParameter,
  wordListsIn,
  type Carried,
  type Obligation,
} from '../../../core/obligation'
import { dropAnywhere, dropFields, foldedName } from '../../../formats/fields/drop'
import { parseFieldPath } from '../../../formats/fields/field-path'
import { treeOfPaths } from '../../../formats/fields/field-tree'
import { keepFields } from '../../../formats/fields/keep'

/**
 * `body.keep`: of a request, only the fields that each of the merged duties names reach the handler.
 * Merged, a duty holds the lists of all.
 */
export const bodyKeep: Carried = {
  type: 'body.keep',
  phases: ['request'],
  merge: (left, right) => ({
    type: bodyKeep.type,
    fields: bothWordLists(left['fields'], right['fields']),
  }),
  check: (obligation) => {
    const { fields } = obligation
    if (!isWordLists(fields)) return noList
    return faultIn(wordListsIn(fields).flat(), false) ?? strayParameter(obligation, ['fields'])
  },
}

/** `body.drop`: the fields of all merged duties are taken out of a request. */
export const bodyDrop: Carried = {
  type: 'body.drop',
  phases: ['request'],
  merge: (left, right) => ({
    type: bodyDrop.type,
    fields: [...new Set([...wordsOf(left), ...wordsOf(right)])].sort(),
  }),
  check: (obligation) => {
    const { fields } = obligation
    if (!isWordList(fields)) return noList
    return faultIn(fields, true) ?? strayParameter(obligation, ['fields'])
  },
}

const noList = '`fields` must be a list of fields such as `model` or `messages[*].content`'

/** Names of a field at any depth are written with two dots. */
const anywhere = /^\$?\.\.(?=[^.])/

function faultIn(fields: readonly string[], canDescend: boolean): string | undefined {
  const wrong = fields.find((field) => {
    const path = canDescend ? field.replace(anywhere, '') : field
    return parseFieldPath(path) === undefined
  })
  return wrong === undefined
    ? undefined
    : `\`${wrong}\` is no field: write names and wildcards, such as \`messages[*].content\``
}

/** Carries out `body.drop` and `body.keep` on a parsed body. True where something was removed. */
export function minimizeFields({ obligations, body }: Exchange): boolean {
  let changed = false
  for (const duty of obligations) {
    if (duty.type === bodyDrop.type) changed = drop(body?.value, wordsOf(duty)) || changed
    if (duty.type !== bodyKeep.type) continue
    for (const fields of wordListsIn(duty['fields'])) {
      changed = keepFields(body?.value, treeOf(fields), 'remove') || changed
    }
  }
  return changed
}

function drop(value: unknown, fields: readonly string[]): boolean {
  const [names, paths] = [new Set<string>(), [] as string[]]
  for (const field of fields) {
    if (anywhere.test(field)) names.add(foldedName(field.replace(anywhere, '')))
    else paths.push(field)
  }
  const folded = paths.map((path) => (parseFieldPath(path) ?? []).map(foldedName))
  const fromPaths = dropFields(value, treeOfPaths(folded))
  return (names.size > 0 && dropAnywhere(value, names)) || fromPaths
}

function treeOf(fields: readonly string[]): FieldTree {
  return treeOfPaths(fields.map((field) => parseFieldPath(field) ?? []))
}

function wordsOf({ fields }: Obligation): readonly string[] {
  return fields as readonly string[]
}
