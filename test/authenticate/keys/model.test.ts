import fc from 'fast-check'
import { day, service } from './support'

/** What a key may still do, told from its life alone. */
interface Model {
  readonly key: string
  readonly id: string
  readonly expiresAt: number
  graceExpiresAt: number
  revoked: boolean
  rotated: boolean
}

type Action =
  | { readonly do: 'issue'; readonly days: number }
  | { readonly do: 'rotate'; readonly which: number; readonly graceMs: number }
  | { readonly do: 'revoke'; readonly which: number; readonly successor: boolean }
  | { readonly do: 'wait'; readonly ms: number }

const which = fc.nat(20)
const graces = fc.oneof(fc.constantFrom(0, 1, day, 30 * day), fc.integer({ min: 0, max: 30 * day }))
const waits = fc.oneof(fc.constantFrom(1, day - 1, day), fc.integer({ min: 1, max: 40 * day }))
const actions: fc.Arbitrary<Action[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('issue' as const), days: fc.integer({ min: 1, max: 60 }) }),
    fc.record({ do: fc.constant('rotate' as const), which, graceMs: graces }),
    fc.record({ do: fc.constant('revoke' as const), which, successor: fc.boolean() }),
    fc.record({ do: fc.constant('wait' as const), ms: waits }),
  ),
  { minLength: 5, maxLength: 25 },
)

const causes = {
  revoked: ({ revoked }: Model) => revoked,
  expired: ({ expiresAt }: Model, now: number) => now >= expiresAt,
  rotated: ({ graceExpiresAt }: Model, now: number) => now >= graceExpiresAt,
}

function expected(model: Model, now: number): string {
  const [cause] = Object.entries(causes).find(([, applies]) => applies(model, now)) ?? ['verified']
  return cause
}

async function run(list: readonly Action[]): Promise<void> {
  const { keys, outcome, time } = service()
  const models: Model[] = []
  const successors = new Map<Model, Model>()
  const add = (key: string, id: string, expiresAt: number): Model => {
    const fresh = { graceExpiresAt: Infinity, revoked: false, rotated: false }
    const model = { key, id, expiresAt, ...fresh }
    models.push(model)
    return model
  }
  const pick = (index: number) => models[index % Math.max(1, models.length)]

  const rotate = async (model: Model, graceMs: number): Promise<void> => {
    const may = expected(model, time.now) === 'verified' && !model.rotated
    if (!may) return expect(keys.rotate(model.id, { graceMs })).rejects.toThrow('key')
    const { key, record } = await keys.rotate(model.id, { graceMs })
    expect(record.expiresAt).toBe(model.expiresAt)
    successors.set(model, add(key, record.id, model.expiresAt))
    model.rotated = true
    model.graceExpiresAt = time.now + graceMs
  }
  const revoke = async (first: Model, successor: boolean): Promise<void> => {
    await keys.revoke(first.id, 'because', { successor })
    for (let model: Model | undefined = first; model; model = successors.get(model)) {
      model.revoked = true
      if (!successor) return
    }
  }
  const act = async (action: Action): Promise<void> => {
    if (action.do === 'wait') return void (time.now += action.ms)
    if (action.do === 'issue') {
      const { key, record } = await keys.issue({ owner: 'ada', expiresInDays: action.days })
      return void add(key, record.id, time.now + action.days * day)
    }
    const model = pick(action.which)
    if (model === undefined) return undefined
    return action.do === 'rotate' ? rotate(model, action.graceMs) : revoke(model, action.successor)
  }

  for (const action of list) {
    await act(action)
    for (const model of models) expect(await outcome(model.key)).toBe(expected(model, time.now))
    // To the millisecond: the last one of each life, and the one after it.
    const now = time.now
    for (const model of models) {
      const end = Math.min(model.expiresAt, model.graceExpiresAt)
      for (const at of [end - 1, end].filter((moment) => moment > now && moment < Infinity)) {
        time.now = at
        expect(await outcome(model.key)).toBe(expected(model, at))
      }
      time.now = now
    }
  }
}

test('whatever is issued, rotated and revoked when: no key works after its end or stops before it', async () => {
  await fc.assert(fc.asyncProperty(actions, run), { numRuns: 100 })
})
