import { openPolicy } from '../../src/index'
import { engineOf, access, messageOf, principal } from './support'

const chain = (length: number, last: readonly string[] = []) =>
  Object.fromEntries(
    Array.from({ length }, (_, index) => [
      `r${index}`,
      { inherits: index + 1 < length ? [`r${index + 1}`] : last },
    ]),
  )

describe('roles that inherit', () => {
  const rules = [
    { id: 'last', effect: 'allow', roles: ['r11999'], actions: ['x:read'], resources: ['t/1'] },
  ]

  test('do so over 12,000 others, in seconds', () => {
    const started = performance.now()
    const engine = openPolicy({ version: 1, roles: chain(12_000), rules })
    expect(performance.now() - started).toBeLessThan(10_000)
    const effectFor = (role: string) => {
      const caller = principal({ roles: [role] })
      return engine.judge(access({ principal: caller, action: 'x:read', resource: 't/1' })).effect
    }
    expect(effectFor('r0')).toBe('allow')
    expect(effectFor('r6000')).toBe('allow')
    expect(effectFor('r12000')).toBe('deny')
  })

  test('do so over many ways to the same role', () => {
    const roles = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `r${index}`,
        { inherits: [`r${index + 1}`, `r${index + 2}`].filter((name) => name !== 'r61') },
      ]),
    )
    const engine = engineOf({
      version: 1,
      roles: { ...roles, r60: {}, other: { inherits: ['r59'] } },
      rules: [{ ...rules[0], roles: ['r60'] }],
    })
    const caller = principal({ roles: ['other'] })
    const asked = access({ principal: caller, action: 'x:read', resource: 't/1' })
    expect(engine.judge(asked).effect).toBe('allow')
  })

  test.each([
    ['of one', { a: { inherits: ['a'] } }, ['a → a']],
    [
      'of three, and of two',
      { a: { inherits: ['b'] }, b: { inherits: ['c', 'a'] }, c: { inherits: ['a'] } },
      ['a → b → c → a', 'a → b → a'],
    ],
    [
      'that another role leads to',
      { z: { inherits: ['a'] }, a: { inherits: ['b'] }, b: { inherits: ['a'] } },
      ['a → b → a'],
    ],
  ])('in a circle %s are refused', (_, roles, ways) => {
    const lines = messageOf(() => engineOf({ version: 1, roles })).split('\n')
    expect(lines).toEqual(
      ways.map(
        (way) =>
          `policy: role \`a\`, \`inherits\`: inherits from itself: ${way}; take one of them out`,
      ),
    )
  })

  test('in a circle of 12,000 are told by a few names', () => {
    const message = messageOf(() => engineOf({ version: 1, roles: chain(12_000, ['r0']) }))
    expect(message).toContain('r0 → r1 → r2')
    expect(message).toContain('→ … → r0')
    expect(message.length).toBeLessThan(400)
  })

  test('are found by their own names, be it that of a prototype', () => {
    const roles = JSON.parse(
      '{ "constructor": { "inherits": ["__proto__"] }, "__proto__": {} }',
    ) as object
    const engine = engineOf({ version: 1, roles, rules: [{ ...rules[0], roles: ['__proto__'] }] })
    const effectFor = (role: string) =>
      engine.judge(
        access({ principal: principal({ roles: [role] }), action: 'x:read', resource: 't/1' }),
      ).effect
    expect(effectFor('constructor')).toBe('allow')
    expect(effectFor('toString')).toBe('deny')
  })
})
