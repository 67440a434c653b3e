import { openPolicy } from '../../../../dist/index.mjs'
import { network, readScope, roles, scopeFor } from './workload.mjs'

const attributes = {
  'principal.department': { type: 'string', from: 'claims.department' },
  'principal.clearance': { type: 'integer', from: 'claims.clearance' },
  'resource.department': { type: 'string' },
  'resource.sensitivity': { type: 'integer' },
  'context.hour': { type: 'integer' },
  'context.ip': { type: 'ip' },
}

const when = {
  department: { attr: 'resource.department', eq: { attr: 'principal.department' } },
  hours: {
    all: [
      { attr: 'context.hour', gte: 8 },
      { attr: 'context.hour', lt: 18 },
    ],
  },
  clearance: { attr: 'resource.sensitivity', lte: { attr: 'principal.clearance' } },
  network: { attr: 'context.ip', in: [network] },
}

/** The workload as a document. */
export function documentOf({ rules }) {
  const parents = roles.map((role, index) => [
    role,
    index === 0 ? {} : { inherits: [roles[index - 1]] },
  ])
  return {
    version: 1,
    roles: Object.fromEntries(parents),
    attributes,
    rules: rules.map(({ id, effect, role, action, resource, kind }) => ({
      id,
      effect,
      roles: [role],
      actions: [action],
      resources: [resource.id],
      ...(effect === 'allow' && { scopes: { all: [scopeFor(action)] } }),
      ...(kind && { when: when[kind] }),
    })),
  }
}

/**
 * The workload with all that costs more: one allow in ten has a duty, one rule in fifty names its
 * resource by a glob and one its action, five rules are about every model; and of the questions one in
 * ten lacks the attributes that conditions look at, and one in ten is about a resource no rule names.
 */
export function richDocumentOf(work) {
  const { rules, ...document } = documentOf(work)
  const general = roles.map((role, index) => ({
    ...{ id: `g${index}`, effect: 'allow', roles: [role], actions: ['model:read'] },
    ...{ resources: ['model/*'], scopes: { all: [readScope] }, when: when.clearance },
  }))
  const richer = rules.map((rule, index) => ({
    ...rule,
    ...(index % 10 === 3 && rule.effect === 'allow' && { obligations: [dutyOf(index)] }),
    ...(index % 50 === 7 && { resources: rule.resources.map((name) => `${name}*`) }),
    ...(index % 50 === 17 && { actions: ['model:*'] }),
  }))
  return { ...document, rules: [...richer, ...general] }
}

function dutyOf(index) {
  return index % 20 < 10
    ? { type: 'tokens.max', value: 100 + (index % 7) }
    : { type: 'response.strip', fields: ['logprobs'] }
}

/**
 * Compiles a document and asks it in each way there is. Each has a loop of its own, as a service has a
 * place of its own that asks: one loop for all would measure calls that go anywhere.
 */
export function portcullis(document, { users, requests }, rich = false) {
  const engine = openPolicy(document)
  const principals = new Map(users.map((user) => [user, principalOf(user)]))
  const questions = requests.map((request, index) => ({
    kind: 'access',
    principal: principals.get(request.user),
    action: request.action,
    resource: rich && index % 10 === 4 ? `model/unnamed-${index}` : request.resource.id,
    attributes: rich && index % 10 === 5 ? new Map() : attributesOf(request),
  }))
  const queries = questions.map((question) => engine.prepare(question))
  const callers = questions.map(({ principal }) => engine.preparePrincipal(principal))
  const plain = (index) => engine.judge(questions[index]).effect === 'allow'
  const prepared = (index) =>
    queries[index].judge(callers[index], questions[index].attributes).effect === 'allow'
  const explained = (index) => engine.decide(questions[index]).effect === 'allow'
  const told = (index) => engine.decide(questions[index]).reasons.length > 0
  const { length } = questions
  return {
    plain,
    prepared,
    explained,
    told,
    loops: {
      plain: (count) => {
        let allowed = 0
        for (let at = 0; at < count; at += 1) allowed += plain(at % length)
        return allowed
      },
      prepared: (count) => {
        let allowed = 0
        for (let at = 0; at < count; at += 1) allowed += prepared(at % length)
        return allowed
      },
      explained: (count) => {
        let allowed = 0
        for (let at = 0; at < count; at += 1) allowed += explained(at % length)
        return allowed
      },
      told: (count) => {
        let allowed = 0
        for (let at = 0; at < count; at += 1) allowed += told(at % length)
        return allowed
      },
    },
  }
}

function principalOf({ id, role, department, clearance, scopes: held }) {
  const list = Object.freeze([role])
  return Object.freeze({
    id,
    method: 'api-key',
    tenant: undefined,
    roles: list,
    scopes: Object.freeze(held),
    models: undefined,
    claims: Object.freeze({ roles: list, department, clearance }),
  })
}

function attributesOf({ resource, hour, ip }) {
  return new Map([
    ['resource.department', resource.department],
    ['resource.sensitivity', resource.sensitivity],
    ['context.hour', hour],
    ['context.ip', ip],
  ])
}
