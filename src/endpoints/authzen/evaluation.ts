/** A JSON object as a request brings it: own properties only. */
export type Facts = Readonly<Record<string, unknown>>

/** Who wants to do something (AuthZEN calls the principal so). */
export interface AuthzenSubject {
  readonly type: string
  readonly id: string
  readonly properties: Facts
}

/** One access evaluation, checked (Authorization API 1.0, Access Evaluation). */
export interface Evaluation {
  readonly subject: AuthzenSubject
  readonly action: { readonly name: string; readonly properties: Facts }
  readonly resource: { readonly type: string; readonly id: string; readonly properties: Facts }
  readonly context: Facts
}

/** Longest type, id or name, in UTF-16 units. */
const longest = 2048

/** Checks one evaluation. Members that the specification does not name are left out. */
export function readEvaluation(value: Facts): Evaluation | string {
  const subject = readEntity('subject', value['subject'])
  if (typeof subject === 'string') return subject
  const resource = readEntity('resource', value['resource'])
  if (typeof resource === 'string') return resource
  const action = readAction(value['action'])
  if (typeof action === 'string') return action
  const context = readFacts(value['context'])
  if (context === undefined) return '`context` must be an object'
  return { subject, action, resource, context }
}

function readEntity(name: string, value: unknown): AuthzenSubject | string {
  if (!isFacts(value)) return `\`${name}\` must be an object with \`type\` and \`id\``
  const { type, id } = value
  if (!isText(type)) return `\`${name}.type\` ${expected}`
  if (!isText(id)) return `\`${name}.id\` ${expected}`
  const properties = readFacts(value['properties'])
  return properties === undefined
    ? `\`${name}.properties\` must be an object`
    : { type, id, properties }
}

function readAction(value: unknown): Evaluation['action'] | string {
  if (!isFacts(value)) return '`action` must be an object with `name`'
  const { name } = value
  if (!isText(name)) return `\`action.name\` ${expected}`
  const properties = readFacts(value['properties'])
  return properties === undefined ? '`action.properties` must be an object' : { name, properties }
}

const expected = `must be a text of 1 to ${longest} characters`

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longest
}

const noFacts: Facts = Object.freeze({})

/** `undefined` where there is something else than an object. */
function readFacts(value: unknown): Facts | undefined {
  if (value === undefined) return noFacts
  return isFacts(value) ? value : undefined
}

export function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
