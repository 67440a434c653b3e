import type { PdpQuery } from '../../core/pdp'

type Properties = Readonly<Record<string, unknown>>

/**
 * The body of an access evaluation request (AuthZEN Authorization API 1.0, §6). Of the principal it tells
 * the id, tenant, roles, scopes and way of logging in, and the attributes that the document declares: never
 * a token, nor claims that nobody declared.
 */
export function evaluationOf(
  { principal, action, resource, attributes }: PdpQuery,
  subjectType: string,
): object {
  const { id, method, tenant, roles, scopes } = principal
  return {
    subject: {
      type: subjectType,
      id,
      properties: { ...below('principal', attributes), method, tenant, roles, scopes },
    },
    action: { name: action, ...propertiesIn('action', attributes) },
    resource: { ...resource, ...propertiesIn('resource', attributes) },
    context: below('context', attributes),
  }
}

function propertiesIn(prefix: string, attributes: PdpQuery['attributes']) {
  const properties = below(prefix, attributes)
  return Object.keys(properties).length === 0 ? {} : { properties }
}

/** In one order, so that equal questions are equal texts. */
function below(prefix: string, attributes: PdpQuery['attributes']): Properties {
  const start = `${prefix}.`
  const found = Object.create(null) as Record<string, unknown>
  for (const name of [...attributes.keys()].sort()) {
    if (name.startsWith(start)) found[name.slice(start.length)] = attributes.get(name)
  }
  return found
}
