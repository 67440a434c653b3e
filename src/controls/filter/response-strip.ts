import { isWordList, strayParameter, type Carried, type Obligation } from '../../core/obligation'

/** `response.strip`: the fields of all merged obligations are removed, at any depth. */
export const responseStrip: Carried = {
  type: 'response.strip',
  phases: ['response', 'stream'],
  merge: (left, right) => ({
    type: responseStrip.type,
    fields: [...new Set([...fieldsOf(left), ...fieldsOf(right)])].sort(),
  }),
  check: (obligation) => {
    const { fields } = obligation
    if (!isWordList(fields)) return '`fields` must be a list of field names'
    const path = fields.find(isPath)
    return path === undefined
      ? strayParameter(obligation, ['fields'])
      : `\`${path}\` is a path, and \`fields\` are names: write \`${lastNameOf(path)}\`, which is removed at any depth`
  },
}

/** Fields that an exchange's obligations remove from its response. */
export function strippedFields(obligations: readonly Obligation[]): readonly string[] {
  return obligations.filter(({ type }) => type === responseStrip.type).flatMap(fieldsOf)
}

// Taken for a name it would match nothing. In a stream the same field may be at another path.
function isPath(field: string): boolean {
  return field.includes('[') || field.includes('.')
}

function lastNameOf(path: string): string {
  return (
    path
      .split(/[.[\]]/)
      .filter((name) => name !== '' && name !== '*')
      .at(-1) ?? 'name'
  )
}

function fieldsOf({ fields }: Obligation): readonly string[] {
  return fields as readonly string[]
}
