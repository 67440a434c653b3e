import { analysisOf } from './documents'

const roles = ['reader', 'writer', 'trainer', 'auditor', 'owner']
const actions = ['model:read', 'model:infer', 'model:train', 'model:delete']
const conditions = [
  { attr: 'resource.team', eq: { attr: 'principal.team' } },
  { attr: 'context.hour', gte: 8 },
  { attr: 'context.hour', lt: 18 },
  { attr: 'resource.level', lte: { attr: 'principal.level' } },
  { attr: 'context.ip', in: ['10.0.0.0/8'] },
]

/** The workload of the benchmarks: rules over a quarter as many resources, one in five with a condition. */
function documentOfSize(size: number): object {
  let state = 1
  const random = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below
  const rules = Array.from({ length: size }, (_, index) => ({
    id: `r${index}`,
    effect: random(100) < 8 ? 'deny' : 'allow',
    roles: [roles[random(5)]],
    actions: [actions[random(4)]],
    resources: [random(20) === 0 ? 'model/*' : `model/m${random(size / 4)}`],
    ...(random(5) === 0 && { when: { all: conditions.slice(0, 1 + random(5)) } }),
  }))
  return {
    version: 1,
    roles: Object.fromEntries(
      roles.map((role, at) => [role, at === 0 ? {} : { inherits: [roles[at - 1]] }]),
    ),
    attributes: {
      'principal.level': { type: 'integer', from: 'claims.level' },
      'principal.team': { type: 'string', from: 'claims.team' },
      'resource.level': { type: 'integer' },
      'resource.team': { type: 'string' },
      'context.hour': { type: 'integer' },
      'context.ip': { type: 'ip' },
    },
    rules,
  }
}

test('2,000 rules with wildcards and conditions are analyzed within seconds', () => {
  const before = process.cpuUsage()
  const { cases, sampled, findings } = analysisOf(documentOfSize(2000))

  // Processor time: a busy machine is no reason to fail.
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(40_000)
  expect(sampled).toBe(true)
  expect(cases).toBeLessThanOrEqual(100_000)
  expect(findings.length).toBeGreaterThan(0)
}, 240_000)
