import { analyze, type PolicyAnalysis } from '../../../src/policy/analyze/analyze'
import { loadPolicy } from '../../../src/policy/load'
import { carried } from '../support'

export function analysisOf(document: object, maxCases?: number): PolicyAnalysis {
  return analyze(loadPolicy(document), { carried, ...(maxCases !== undefined && { maxCases }) })
}

/** Level, code and rules of each finding. */
export function findingsOf(document: object): readonly string[] {
  return analysisOf(document).findings.map(({ level, code, rules }) =>
    [level, code, ...rules].join(' '),
  )
}

/** A rule for `model:infer` on `model/*`, for the role `user`, unless other fields say otherwise. */
export function rule(id: string, fields: object = {}): object {
  return {
    id,
    effect: 'allow',
    roles: ['user'],
    actions: ['model:infer'],
    resources: ['model/*'],
    ...fields,
  }
}

/** A rule that denies, for everybody. */
export function denial(id: string, fields: object = {}): object {
  return { id, effect: 'deny', actions: ['model:infer'], resources: ['model/*'], ...fields }
}

export const attributes = {
  'principal.level': { type: 'integer', from: 'claims.level', default: 0 },
  'principal.team': { type: 'string', from: 'claims.team' },
  'resource.level': { type: 'integer' },
  'resource.team': { type: 'string' },
  'context.hour': { type: 'integer' },
  'context.share': { type: 'number' },
  'context.night': { type: 'boolean' },
  'context.ip': { type: 'ip' },
  'context.tags': { type: 'string-list' },
}

/** A document with the rules, the roles `user` and `admin` (a `user` too), and all attributes. */
export function documentOf(rules: readonly object[], fields: object = {}): object {
  return {
    version: 1,
    roles: { user: {}, admin: { inherits: ['user'] } },
    attributes,
    rules,
    ...fields,
  }
}
