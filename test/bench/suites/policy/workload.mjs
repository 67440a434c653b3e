/** Weakest first: each inherits the one before it. */
export const roles = ['employee', 'developer', 'scientist', 'lead', 'admin']
const actions = ['model:read', 'model:infer', 'model:train', 'model:delete']
const departments = ['research', 'sales', 'legal', 'support', 'finance']
const kinds = ['department', 'hours', 'clearance', 'network']
export const network = '10.1.0.0/16'
export const readScope = 'ai.model.read'
const writeScope = 'ai.model.write'

/** The scope an action needs, whatever the rule. */
export function scopeFor(action) {
  return action === 'model:read' || action === 'model:infer' ? readScope : writeScope
}

/** What a condition asks, for rivals that take functions. */
export const conditions = {
  department: ({ user, resource }) => resource.department === user.department,
  hours: ({ hour }) => hour >= 8 && hour < 18,
  clearance: ({ user, resource }) => resource.sensitivity <= user.clearance,
  network: ({ address }) => address >>> 16 === ((10 << 8) | 1),
}

/**
 * N rules over N/4 resources, one in five with a condition, 8 % of them denials; 200 users with one
 * role each; requests of which 70 % are about what a rule names. Always the same for the same N.
 */
export function workload(size, requestCount = 2000) {
  const random = randomFrom(size)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const resources = Array.from({ length: size / 4 }, (_, index) => ({
    id: `model/m${index}`,
    department: pick(departments),
    sensitivity: Math.floor(random() * 5),
  }))
  // No two rules are about the same: not every rival could hold both.
  const triples = new Map()
  while (triples.size < size) {
    const [role, action, resource] = [pick(roles), pick(actions), pick(resources)]
    triples.set(`${role} ${action} ${resource.id}`, { role, action, resource })
  }
  const rules = Array.from(triples.values(), (triple, index) => ({
    id: `r${index}`,
    effect: random() < 0.08 ? 'deny' : 'allow',
    ...triple,
    kind: random() < 0.2 ? pick(kinds) : undefined,
  }))
  const users = Array.from({ length: 200 }, (_, index) => ({
    id: `u${index}`,
    role: pick(roles),
    department: pick(departments),
    clearance: Math.floor(random() * 5),
    scopes: random() < 0.9 ? [readScope, writeScope] : [readScope],
  }))
  const requests = Array.from({ length: requestCount }, () => {
    const rule = random() < 0.7 ? pick(rules) : { action: pick(actions), resource: pick(resources) }
    const address = ((10 << 24) | (Math.floor(random() * 3) << 16) | 7) >>> 0
    return {
      user: pick(users),
      action: rule.action,
      resource: rule.resource,
      hour: Math.floor(random() * 24),
      address,
      ip: [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join('.'),
    }
  })
  return { size, rules, resources, users, requests }
}

/** What every engine has to say: a walk over the rules. */
export function expected({ rules }, request) {
  const { user, action, resource } = request
  const held = roles.slice(0, roles.indexOf(user.role) + 1)
  const matching = rules.filter(
    (rule) =>
      rule.action === action &&
      rule.resource === resource &&
      held.includes(rule.role) &&
      (rule.kind === undefined || conditions[rule.kind](request)),
  )
  if (matching.some(({ effect }) => effect === 'deny')) return false
  return matching.length > 0 && user.scopes.includes(scopeFor(action))
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
