import { checkCondition } from '../../../src/policy/check/conditions'
import { compileAttributes } from '../../../src/policy/conditions/attributes'
import { compileCondition, type CompiledCondition } from '../../../src/policy/conditions/conditions'
import type { AttributeEntry, Condition } from '../../../src/policy/document'
import type { Predicate } from '../../../src/policy/conditions/predicates'
import { principal } from '../support'

export const attributes: Readonly<Record<string, AttributeEntry>> = {
  'resource.text': { type: 'string' },
  'resource.other': { type: 'string' },
  'resource.n': { type: 'integer' },
  'resource.x': { type: 'number' },
  'resource.flag': { type: 'boolean' },
  'resource.mark': { type: 'boolean' },
  'resource.list': { type: 'string-list' },
  'resource.at': { type: 'timestamp' },
  'resource.until': { type: 'timestamp' },
  'context.ip': { type: 'ip' },
  'resource.ip': { type: 'ip' },
  'context.time': { type: 'timestamp' },
  'principal.login': { type: 'timestamp', from: 'claims.auth_time' },
}

export interface Situation {
  readonly values?: Readonly<Record<string, unknown>>
  readonly claims?: Readonly<Record<string, unknown>>
}

/** A condition that passes the checks of a document, compiled. */
export function compiled(
  when: object,
  predicates: Readonly<Record<string, Predicate>> = {},
): CompiledCondition {
  const declared = { attributes, predicates: Object.keys(predicates) }
  expect(checkCondition(when as Condition, declared, [])).toEqual([])
  return compileCondition(when as Condition, {
    attributes: compileAttributes(attributes),
    predicates: new Map(Object.entries(predicates)),
  })
}

export function factsOf({ values = {}, claims = {} }: Situation) {
  return {
    principal: principal({ claims }),
    action: 'a',
    resource: 'r',
    attributes: new Map(Object.entries(values)),
  }
}

/** The truth of a condition: true, false or `undefined` where it cannot be told. */
export function truthOf(
  when: object,
  values: Readonly<Record<string, unknown>> = {},
  claims: Readonly<Record<string, unknown>> = {},
): boolean | undefined {
  return compiled(when).test(factsOf({ values, claims }))
}
