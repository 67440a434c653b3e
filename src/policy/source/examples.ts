import type { Path } from '../../core/segment'

/** How keys that may be missing are written, by section where one key has several meanings. */
const examples: ReadonlyMap<string, string> = new Map([
  ['version', 'version: 1'],
  ['id', 'id: read-models'],
  ['effect', 'effect: allow'],
  ['actions', 'actions: [model:infer]'],
  ['resources', "resources: ['model/*']"],
  ['attributes.type', 'type: string'],
  ['rules.type', 'type: tokens.max'],
  ['claim', 'claim: roles'],
  ['has', 'has: developer'],
  ['attr', 'attr: resource.owner'],
  ['from', "from: '08:00'"],
  ['to', "to: '18:00'"],
  ['match', 'match: POST /v1/chat/completions'],
  ['requests', 'requests: 60/min'],
  ['find', 'find: pii.email'],
  ['do', 'do: redact'],
  ['spotlight', 'spotlight: datamark'],
  ['name', 'name: a developer may not train'],
  ['principal', 'principal: { roles: [developer] }'],
  ['action', 'action: model:infer'],
  ['resource', 'resource: model/gpt-4o'],
  ['expect', 'expect: deny'],
])

/** How to write a key that is missing; `undefined` where that is not known. */
export function exampleOf(key: string, [section]: Path): string | undefined {
  return examples.get(`${section}.${key}`) ?? examples.get(key)
}
