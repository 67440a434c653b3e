import type { Carried, Obligation } from '../../core/obligation'

/** `response.strip`: the fields of all merged obligations are removed, at any depth. */
export const responseStrip: Carried = {
  type: 'response.strip',
  phases: ['response', 'stream'],
  merge: (left, right) => ({
    ...left,
    fields: [...new Set([...fieldsOf(left), ...fieldsOf(right)])],
  }),
  check: (obligation) => {
    const { fields } = obligation
    const isList = Array.isArray(fields) && fields.length > 0
    return isList && fields.every((field) => typeof field === 'string' && field !== '')
      ? undefined
      : '`fields` must be a list of field names'
  },
}

/** Fields that an exchange's obligations remove from its response. */
export function strippedFields(obligations: readonly Obligation[]): readonly string[] {
  return obligations.filter(({ type }) => type === responseStrip.type).flatMap(fieldsOf)
}

function fieldsOf({ fields }: Obligation): readonly string[] {
  return fields as readonly string[]
}
