import { rival } from '../../support/rival.mjs'
import { conditions, network, roles, scopeFor } from './workload.mjs'

// Each makes of a workload a function that answers request number n. What a library has no means for
// (scopes, for all but Cedar) is asked beside it, as its users do.

const hasScope = ({ user, action }) => user.scopes.includes(scopeFor(action))
const heldBy = (role) => roles.slice(0, roles.indexOf(role) + 1)

/** One ability for each user, kept. The last rule wins, so the denials come last. */
export async function casl({ rules, users, requests }) {
  const library = await rival('@casl/ability')
  if (library === undefined) return undefined
  const denialsLast = [...rules].sort((a, b) => (a.effect < b.effect ? -1 : 1))
  const options = {
    conditionsMatcher: (test) => test,
    detectSubjectType: ({ resource }) => resource.id,
  }
  const abilityOf = ({ role }) => {
    const held = new Set(heldBy(role))
    const own = denialsLast.filter((rule) => held.has(rule.role))
    const raw = own.map(({ effect, action, resource, kind }) => ({
      action,
      subject: resource.id,
      inverted: effect === 'deny',
      ...(kind && { conditions: conditions[kind] }),
    }))
    return new library.Ability(raw, options)
  }
  const abilities = new Map(users.map((user) => [user, abilityOf(user)]))
  return (index) => {
    const request = requests[index]
    return hasScope(request) && abilities.get(request.user).can(request.action, request)
  }
}

export async function accesscontrol({ rules, requests }) {
  const library = await rival('accesscontrol')
  if (library === undefined) return undefined
  const where = {
    department: '$.model.department == $.user.department',
    hours: { and: ['$.hour >= 8', '$.hour < 18'] },
    clearance: '$.model.sensitivity <= $.user.clearance',
    network: `$.ip cidr ${network}`,
  }
  const control = new library.AccessControl()
  roles.forEach((role, index) => {
    const access = control.grant(role)
    if (index > 0) access.extend(roles[index - 1])
  })
  const nameOf = (text) => text.slice('model/'.length)
  for (const { effect, role, action, resource, kind } of rules) {
    const access = effect === 'deny' ? control.deny(role) : control.grant(role)
    const limited = kind ? access.where(where[kind]) : access
    limited.action(actionIn(action), nameOf(resource.id))
  }
  const contexts = requests.map(({ user, resource, hour, ip }) => ({
    user,
    model: resource,
    hour,
    ip,
  }))
  return (index) => {
    const request = requests[index]
    const { user, action, resource } = request
    const query = { role: user.role, action: actionIn(action), resource: nameOf(resource.id) }
    return hasScope(request) && control.check({ ...query, context: contexts[index] }).granted
  }
}

// A colon would say whose resource it is.
function actionIn(action) {
  return action.slice('model:'.length)
}

const model = `
[request_definition]
r = sub, obj, act, ctx
[policy_definition]
p = sub, obj, act, cond, eft
[role_definition]
g = _, _
[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))
[matchers]
m = r.obj == p.obj && r.act == p.act && g(r.sub, p.sub) && holds(p.cond, r.ctx)
`

/** With one function for all conditions, which is faster than expressions in the policies. */
export async function casbin({ rules, requests }) {
  const library = await rival('casbin')
  if (library === undefined) return undefined
  const { newEnforcer, newModelFromString } = library.default ?? library
  const enforcer = await newEnforcer(newModelFromString(model))
  enforcer.addFunction('holds', (kind, request) => kind === '-' || conditions[kind](request))
  await enforcer.addGroupingPolicies(roles.slice(1).map((role, index) => [role, roles[index]]))
  // Filled at once: adding them one by one looks for duplicates each time.
  const policies = enforcer.getModel().model.get('p').get('p')
  for (const { effect, role, action, resource, kind = '-' } of rules) {
    policies.policy.push([role, resource.id, action, kind, effect])
  }
  return (index) => {
    const request = requests[index]
    const { user, action, resource } = request
    return hasScope(request) && enforcer.enforceSync(user.role, resource.id, action, request)
  }
}

/** The policies are parsed before; entities cross the boundary to WebAssembly with each call. */
export async function cedar({ size, rules, requests }) {
  const library = await rival('@cedar-policy/cedar-wasm/nodejs')
  if (library === undefined) return undefined
  const { preparsePolicySet, statefulIsAuthorized } = library.default ?? library
  const when = {
    department: 'resource.department == principal.department',
    hours: 'context.hour >= 8 && context.hour < 18',
    clearance: 'resource.sensitivity <= principal.clearance',
    network: `context.ip.isInRange(ip("${network}"))`,
  }
  const staticPolicies = rules
    .map(({ effect, role, action, resource, kind }) => {
      const head = `principal in Role::"${role}", action == Action::"${action}", resource == Model::"${resource.id}"`
      const scope = effect === 'allow' ? `principal.scopes.contains("${scopeFor(action)}")` : 'true'
      const condition = kind ? `${scope} && ${when[kind]}` : scope
      return `${effect === 'allow' ? 'permit' : 'forbid'}(${head}) when { ${condition} };`
    })
    .join('\n')
  const parsed = preparsePolicySet(`rules-${size}`, { staticPolicies })
  if (parsed.type !== 'success') throw new Error(parsed.errors[0].message)
  const roleEntities = roles.map((role, index) => ({
    uid: { type: 'Role', id: role },
    attrs: {},
    parents: index === 0 ? [] : [{ type: 'Role', id: roles[index - 1] }],
  }))
  return (index) => {
    const call = callOf(requests[index], roleEntities)
    const answer = statefulIsAuthorized({ ...call, preparsedPolicySetId: `rules-${size}` })
    if (answer.type !== 'success') throw new Error(answer.errors[0].message)
    return answer.response.decision === 'allow'
  }
}

function callOf({ user, action, resource, hour, ip }, roleEntities) {
  const principal = { type: 'User', id: user.id }
  const target = { type: 'Model', id: resource.id }
  const { department, clearance, scopes } = user
  const { sensitivity } = resource
  const caller = {
    uid: principal,
    attrs: { department, clearance, scopes },
    parents: [{ type: 'Role', id: user.role }],
  }
  const asked = {
    uid: target,
    attrs: { department: resource.department, sensitivity },
    parents: [],
  }
  return {
    principal,
    action: { type: 'Action', id: action },
    resource: target,
    context: { hour, ip: { __extn: { fn: 'ip', arg: ip } } },
    entities: [caller, asked, ...roleEntities],
  }
}
