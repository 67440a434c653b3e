import { Ajv, type ValidateFunction } from 'ajv'
import { ConfigurationError } from '../../core/errors'
import type { Exchange, RequestBody } from '../../core/exchange'

/** Where a body departs from its schema, as a JSON pointer and a keyword; never the value. */
export type SchemaCheck = (body: unknown) => string | undefined

/**
 * Compiles the JSON Schema (draft-07) of a route, at construction. Numbers and strings are not coerced, and
 * nothing is filled in or removed.
 *
 * @throws ConfigurationError for a schema that does not compile; names the route.
 */
export function compileSchema(schema: object, route: string): SchemaCheck {
  const validate = compile(schema, route)
  return (body) => {
    if (validate(body)) return undefined
    const [error] = validate.errors ?? []
    return `${error?.instancePath || '/'} ${error?.keyword ?? 'invalid'}`
  }
}

/** What is wrong with the schema of a route, if anything is. */
export function schemaFault(schema: object): string | undefined {
  const compiled = attempt(schema)
  return typeof compiled === 'string' ? compiled : undefined
}

/** Where a body departs from the schema of its format or from the one of its route. */
export function brokenSchema(
  { format, request }: Pick<Exchange, 'format' | 'request'>,
  { kind, value }: Pick<RequestBody, 'kind' | 'value'>,
  ofRoute: SchemaCheck | undefined,
): string | undefined {
  const parsed = kind === 'empty' ? undefined : value
  if (kind === 'form') return format?.form?.(value) ?? ofRoute?.(value)
  const hasFormat = kind === 'json' || (kind === 'empty' && carriesContent.has(request.method))
  return (hasFormat ? format?.check(parsed) : undefined) ?? ofRoute?.(parsed)
}

// A request of any other method is complete without a body (RFC 9110 §9.3).
const carriesContent: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH'])

// Strict about misspelt keywords. `required` may stand without `properties`, as in the branches of
// an `anyOf`.
const options = { strict: true, strictRequired: false, allowUnionTypes: true, allErrors: false }

function compile(schema: object, route: string): ValidateFunction {
  const compiled = attempt(schema)
  if (typeof compiled === 'function') return compiled
  throw new ConfigurationError(`\`schema\` of route \`${route}\` ${compiled}`)
}

function attempt(schema: object): ValidateFunction | string {
  try {
    return new Ajv(options).compile(schema)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'not a JSON Schema'
    return `does not compile: ${reason}; expected a JSON Schema of draft-07`
  }
}
