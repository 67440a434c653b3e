import type { PolicyDocument, Predicate } from '../../src/index'
import { developer, suiteGuard } from '../support/gate'
import { receive } from '../support/in-memory'

const policy = {
  version: 1,
  attributes: {
    'context.time': { type: 'timestamp' },
    'resource.owner': { type: 'string', load: 'owners' },
  },
  predicates: ['isOwner'],
  rules: [
    {
      id: 'own-models-at-work',
      effect: 'allow',
      actions: ['model:train'],
      resources: ['model/*'],
      when: {
        all: [
          { predicate: 'isOwner', with: { of: 'models' } },
          {
            attr: 'context.time',
            betweenHours: { from: '08:00', to: '18:00', zone: 'Europe/Berlin' },
          },
        ],
      },
    },
  ],
  routes: [{ match: 'POST /train/:id', action: 'model:train', resource: 'model/{path.id}' }],
} as const satisfies PolicyDocument

const morning = Date.parse('2026-11-26T08:00:00Z')
const evening = Date.parse('2026-11-26T17:00:00Z')

function train(predicate: Predicate, clock = () => morning) {
  const { guard } = suiteGuard({
    policy,
    clock,
    predicates: { isOwner: predicate },
    loaders: { owners: () => Promise.resolve('ada') },
  })
  return receive(guard, { path: '/train/a', headers: developer.headers, body: {} })
}

const isOwner: Predicate = ({ principal, attributes }, params) =>
  params['of'] === 'models' && attributes.get('resource.owner') === principal.id

test('a predicate is asked with what the loaders of its document brought', async () => {
  expect((await train(isOwner)).error).toBeUndefined()
  expect((await train((...given) => !isOwner(...given))).error).toMatchObject({
    code: 'access-denied',
  })
})

test('the hours are those of the clock of the guard', async () => {
  expect((await train(isOwner, () => evening)).error).toMatchObject({ code: 'access-denied' })
  expect((await train(isOwner, () => evening - 1)).error).toBeUndefined()
})

test('a predicate that fails lets nobody in, and what it threw is told to nobody', async () => {
  const { error } = await train(() => {
    throw new Error('s3cret')
  })
  expect(error).toMatchObject({ code: 'access-denied', status: 403 })
  expect(JSON.stringify([error, error?.detail, error?.message])).not.toContain('s3cret')
})

test('a predicate that is rejected later does not end the process', async () => {
  const { error } = await train((() => Promise.reject(new Error('late'))) as unknown as Predicate)
  expect(error).toMatchObject({ code: 'access-denied' })
  await new Promise((resolve) => setImmediate(resolve))
})
