import type { Carried, Obligation } from '../../src/core/obligation'
import type { Principal } from '../../src/core/principal'
import type { AccessQuestion } from '../../src/core/question'
import { compilePolicy, type PolicyEngine } from '../../src/policy/compile'
import { loadPolicy } from '../../src/policy/load'

/** Carriers with the same merges as the controls have. */
export const carried: readonly Carried[] = [
  carrier('tokens.max', (left, right) => ({
    type: 'tokens.max',
    value: Math.min(left['value'] as number, right['value'] as number),
  })),
  carrier('response.strip', (left, right) => ({
    type: 'response.strip',
    fields: [
      ...new Set([...(left['fields'] as string[]), ...(right['fields'] as string[])]),
    ].sort(),
  })),
]

export function carrier(type: string, merge: Carried['merge']): Carried {
  const check = (obligation: Obligation) =>
    obligation['value'] === 'wrong' ? '`value` must be a whole number' : undefined
  return { type, phases: ['request'], merge, check }
}

export function engineOf(document: object): PolicyEngine {
  return compilePolicy(loadPolicy(document), { carried })
}

export function principal(fields: Partial<Principal> = {}): Principal {
  const { roles = [] } = fields
  return {
    id: 'ann',
    method: 'test',
    tenant: undefined,
    scopes: [],
    models: undefined,
    claims: { roles },
    roles,
    ...fields,
  }
}

export function access(fields: Partial<AccessQuestion> = {}): AccessQuestion {
  return {
    kind: 'access',
    principal: principal(),
    action: 'model:infer',
    resource: 'model/a',
    attributes: new Map(),
    ...fields,
  }
}

/** The text of the error that `run` throws. */
export function messageOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('nothing was thrown')
}
