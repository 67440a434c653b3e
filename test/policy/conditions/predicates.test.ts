import { runInNewContext } from 'node:vm'
import {
  checkPolicy,
  createGuard,
  openPolicy,
  type PolicyDocument,
  type Predicate,
} from '../../../src/index'
import { compilePolicy } from '../../../src/policy/compile'
import { loadPolicy } from '../../../src/policy/load'
import { developer } from '../../support/gate'
import { access, carried, messageOf, principal } from '../support'

const document = (condition: object, effect: 'allow' | 'deny' = 'allow') => ({
  version: 1,
  attributes: {
    'principal.level': { type: 'integer', from: 'claims.level', default: 1 },
    'resource.owner': { type: 'string', load: 'owners' },
    'resource.until': { type: 'timestamp' },
    'context.ip': { type: 'ip' },
  },
  predicates: ['asked', '__proto__'],
  rules: [
    { id: 'p', effect, actions: ['model:infer'], resources: ['model/*'], when: condition },
    ...(effect === 'deny'
      ? [{ id: 'all', effect: 'allow', actions: ['*'], resources: ['**'] }]
      : []),
  ],
})

function engineWith(asked: unknown, condition: object, effect?: 'allow' | 'deny') {
  const predicates = new Map([
    ['asked', asked as Predicate],
    ['__proto__', () => true],
  ])
  return compilePolicy(loadPolicy(document(condition, effect)), { carried, predicates })
}

const decide = (
  asked: unknown,
  effect?: 'allow' | 'deny',
  condition: object = { predicate: 'asked' },
) => engineWith(asked, condition, effect).decide(access())

describe('a predicate', () => {
  test.each([
    ['true', () => true, 'allow', 'deny'],
    ['false', () => false, 'deny', 'allow'],
    ['a promise of true', async () => true, 'deny', 'deny'],
    ['a promise that is rejected', () => Promise.reject(new Error('late')), 'deny', 'deny'],
    ['a text', () => 'true', 'deny', 'deny'],
    ['a number', () => 1, 'deny', 'deny'],
    ['nothing', () => undefined, 'deny', 'deny'],
    ['a Boolean object', () => new Boolean(true), 'deny', 'deny'],
    ['a thenable', () => ({ then: () => true }), 'deny', 'deny'],
  ])('that returns %s', (_, asked, asAllow, asDeny) => {
    expect(decide(asked).effect).toBe(asAllow)
    expect(decide(asked, 'deny').effect).toBe(asDeny)
  })

  test('that throws cannot be told, negated or not, and its error is not passed on', () => {
    const asked = () => {
      throw new Error('s3cret')
    }
    for (const condition of [{ predicate: 'asked' }, { not: { predicate: 'asked' } }]) {
      const decision = decide(asked, 'allow', condition)
      expect(decision.effect).toBe('deny')
      expect(decide(asked, 'deny', condition).effect).toBe('deny')
      expect(JSON.stringify(decision)).not.toContain('s3cret')
    }
  })

  const late = () => Promise.reject(new Error('late'))
  test.each([
    ['a promise', late],
    ['a promise of another realm', () => runInNewContext('Promise.reject(new Error("late"))')],
    ['a promise with methods of its own', () => Object.assign(late(), { catch: () => undefined })],
    ['a thenable', () => ({ then: (_: unknown, fail: (e: Error) => void) => fail(new Error()) })],
    [
      'a thenable that throws',
      () => ({
        then: () => {
          throw new Error('late')
        },
      }),
    ],
  ])('that returns %s which fails leaves no rejection unhandled', async (_, asked) => {
    const unhandled = jest.fn()
    process.on('unhandledRejection', unhandled)
    try {
      const decision = decide(asked, 'deny')
      expect(decision.effect).toBe('deny')
      expect(decision.reasons[0]?.text).toContain('returned a promise')
      await new Promise((resolve) => setTimeout(resolve, 10))
      expect(unhandled).not.toHaveBeenCalled()
    } finally {
      process.off('unhandledRejection', unhandled)
    }
  })

  test('explains itself', () => {
    const reasons = (asked: unknown) => decide(asked, 'deny').reasons.map(({ text }) => text)
    expect(reasons(() => true)).toEqual(['rule `p` denies: predicate `asked` (true)'])
    expect(reasons(() => 'yes')).toEqual([
      'rule `p` denies, as its condition cannot be decided: predicate `asked` returned no boolean',
    ])
    expect(reasons(() => Promise.resolve(true))[0]).toContain('`asked` returned a promise')
    expect(
      reasons(() => {
        throw new Error('x')
      })[0],
    ).toContain('`asked` threw')
  })

  test('gets the question, typed attributes and its constants', () => {
    const asked = jest.fn<boolean, Parameters<Predicate>>(({ attributes }) => {
      const names = [
        'principal.level',
        'resource.owner',
        'resource.until',
        'context.ip',
        'toString',
      ]
      seen.push(names.map((name) => attributes.get(name)))
      return true
    })
    const seen: unknown[][] = []
    const params = { most: 3, names: ['a'], __proto__: undefined }
    const engine = engineWith(asked, { predicate: 'asked', with: params })
    const caller = principal({ claims: { level: '9' } })
    const attributes = new Map<string, unknown>([
      ['resource.owner', 'ann'],
      ['resource.until', '2026-11-26T12:00:00Z'],
      ['context.ip', '::ffff:10.0.0.1'],
    ])
    expect(engine.decide(access({ principal: caller, attributes })).effect).toBe('allow')
    const [query, given] = asked.mock.calls[0] ?? []
    expect(query).toMatchObject({ principal: caller, action: 'model:infer', resource: 'model/a' })
    expect({ ...given }).toEqual({ most: 3, names: ['a'] })
    expect(Object.isFrozen(given) && Object.getPrototypeOf(given) === null).toBe(true)
    const until = Date.parse('2026-11-26T12:00:00Z')
    expect(seen[0]).toEqual([undefined, 'ann', until, '::ffff:10.0.0.1', undefined])
  })

  test.each([
    ['10.0.0.1', '10.0.0.1'],
    ['::FFFF:10.0.0.1', '::FFFF:10.0.0.1'],
    ['10.0.0.1 or 1=1', undefined],
    [undefined, '192.0.2.1'],
  ])('gets the address %s as %s', (given, expected) => {
    const seen: unknown[] = []
    const asked: Predicate = ({ attributes }) => seen.push(attributes.get('resource.ip')) > 0
    const { attributes, ...rest } = document({ predicate: 'asked' })
    const engine = compilePolicy(
      loadPolicy({
        ...rest,
        attributes: { ...attributes, 'resource.ip': { type: 'ip', default: '192.0.2.1' } },
      }),
      {
        carried,
        predicates: new Map([
          ['asked', asked],
          ['__proto__', asked],
        ]),
      },
    )
    engine.decide(access({ attributes: new Map([['resource.ip', given]]) }))
    expect(seen[0]).toBe(expected)
  })

  test('has every declared attribute loaded, for nobody knows which it will look at', () => {
    const engine = engineWith(() => true, { predicate: 'asked' })
    expect(engine.needs('model:infer').map(({ name }) => name)).toEqual([
      'resource.owner',
      'resource.until',
      'context.ip',
    ])
    expect(engine.needs('model:train')).toEqual([])
  })

  test('may have a name of a prototype', () => {
    const engine = engineWith(() => false, { predicate: '__proto__' })
    expect(engine.decide(access()).effect).toBe('allow')
  })
})

describe('registration', () => {
  const asked = { name: 't', principal: {}, action: 'a', resource: 'r', expect: 'allow' } as const
  const policy: PolicyDocument = {
    version: 1,
    predicates: ['ownsModel'],
    rules: [
      {
        id: 'r',
        effect: 'allow',
        actions: ['a'],
        resources: ['r'],
        when: { predicate: 'ownsModel' },
      },
    ],
    tests: [asked],
  }
  const authenticate = [developer.authenticator]

  test('is asked for when the guard is made, with the nearest name', () => {
    const ownsModel = () => true
    expect(() => createGuard({ policy, authenticate, predicates: { ownsModel } })).not.toThrow()
    expect(
      messageOf(() => createGuard({ policy, authenticate, predicates: { ownModel: ownsModel } })),
    ).toBe(
      'policy: `predicates.0`: no code for `ownsModel`; did you mean `ownModel`?; ' +
        'give it to `createGuard({ predicates: { … } })`',
    )
    expect(messageOf(() => createGuard({ policy, authenticate }))).toContain('none is registered')
  })

  test('is not taken from a prototype', () => {
    const predicates = Object.create({ ownsModel: () => true }) as Record<string, Predicate>
    expect(() => createGuard({ policy, authenticate, predicates })).toThrow('none is registered')
    const proto = { ...policy, predicates: ['toString'], rules: [] }
    expect(() => createGuard({ policy: proto, authenticate, predicates: {} })).toThrow('no code')
  })

  test('takes functions alone', () => {
    const predicates = { ownsModel: true } as unknown as Record<string, Predicate>
    expect(() => createGuard({ policy, authenticate, predicates })).toThrow(
      'option `ownsModel` of `predicates` must be a function; received true',
    )
  })

  test('is not needed to check a document, whose tests then cannot tell', () => {
    expect(checkPolicy(policy).tests).toMatchObject([{ ok: false, got: 'deny' }])
    expect(checkPolicy(policy, { predicates: { ownsModel: () => true } }).tests).toMatchObject([
      { ok: true },
    ])
    expect(() => checkPolicy(policy, { predicates: {} })).toThrow('none is registered')
  })

  test('is not stood in for by an attribute of a request, whatever its name', () => {
    const engine = openPolicy(policy)
    const names = ['predicate ownsModel', 'ownsModel', 'answers']
    const attributes = new Map<string, unknown>(names.map((name) => [name, true]))
    for (const given of [attributes, Object.assign(attributes, { answers: attributes })]) {
      const asked = access({ action: 'a', resource: 'r', attributes: given })
      expect(engine.judge(asked).effect).toBe('deny')
      expect(engine.decide(asked).reasons[0]?.text).toContain('no rule')
    }
  })

  test('is stood in for by what a test of the document says, but never where there is code', () => {
    const saying = (ownsModel: boolean) => ({
      ...policy,
      tests: [{ ...asked, predicates: { ownsModel } }],
    })
    const got = (answer: boolean, code?: boolean) => {
      const options = code === undefined ? {} : { predicates: { ownsModel: () => code } }
      return checkPolicy(saying(answer), options).tests[0]?.got
    }
    expect([got(true), got(false)]).toEqual(['allow', 'deny'])
    expect([got(true, false), got(false, true)]).toEqual(['deny', 'allow'])
    const wrong = { ...policy, tests: [{ ...asked, predicates: { ownModel: true } }] }
    expect(messageOf(() => checkPolicy(wrong))).toContain(
      'test `t`, `predicates.ownModel`: unknown predicate `ownModel`; did you mean `ownsModel`?',
    )
  })
})
