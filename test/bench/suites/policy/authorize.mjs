import { setTimeout as sleep } from 'node:timers/promises'
import {
  apiKeys,
  cachedLoader,
  createApiKey,
  createGuard,
  memoryStore,
} from '../../../../dist/index.mjs'
import { percentile } from '../../support/measure.mjs'
import { figure } from '../../support/report.mjs'

const requests = 40_000
const warmUp = 20_000
const models = 100

const policy = {
  version: 1,
  attributes: {
    'resource.sensitivity': { type: 'integer', load: 'registry' },
    'resource.department': { type: 'string', load: 'registry' },
    'principal.clearance': { type: 'integer', from: 'claims.clearance', default: 0 },
    'principal.department': { type: 'string', from: 'claims.department' },
  },
  rules: [
    {
      id: 'use',
      effect: 'allow',
      roles: ['developer'],
      actions: ['model:infer'],
      resources: ['model/*'],
      when: {
        all: [
          { attr: 'resource.department', eq: { attr: 'principal.department' } },
          { attr: 'resource.sensitivity', lte: { attr: 'principal.clearance' } },
        ],
      },
    },
  ],
  roles: { developer: {} },
  routes: [{ match: 'GET /models/:id', action: 'model:infer', resource: 'model/{path.id}' }],
}

/** The authorize control as a request goes through it, with two attributes that a loader has brought before. */
export async function authorize() {
  const attributes = { clearance: 3, department: 'research' }
  const { key, record } = createApiKey({ owner: 'ada', roles: ['developer'], attributes })
  const values = { 'resource.sensitivity': 2, 'resource.department': 'research' }
  const registry = async ({ attribute }) => {
    await sleep(1)
    return values[attribute]
  }
  const guard = createGuard({
    policy,
    authenticate: [apiKeys({ store: memoryStore({ records: [record] }) })],
    loaders: { registry: cachedLoader(registry, { by: 'resource', maxAgeMs: 3_600_000 }) },
  })
  const plans = [guard.plans.authenticate(), guard.plans.authorize({ action: 'model:infer' })]
  const micros = []
  for (let count = 0; count < warmUp + requests; count += 1) {
    const exchange = guard.begin(requestFor(count % models, key))
    await guard.receive(exchange, plans[0])
    const started = performance.now()
    await guard.receive(exchange, plans[1])
    if (count >= warmUp) micros.push((performance.now() - started) * 1000)
    guard.settle(exchange, 'allowed')
  }
  return [0.5, 0.99].map((share) =>
    figure(
      `authorize with two cached attributes, p${share * 100}`,
      percentile(micros, share),
      'µs',
    ),
  )
}

function requestFor(model, key) {
  const path = `/models/${model}`
  return {
    method: 'GET',
    url: path,
    path,
    encodedSlash: false,
    query: new URLSearchParams(''),
    headers: new Map([['authorization', [`Bearer ${key}`]]]),
    address: '127.0.0.1',
    violation: undefined,
    body: {
      read: async () => ({ kind: 'empty', value: undefined, rewritten: false, source: 'read' }),
    },
  }
}
