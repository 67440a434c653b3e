import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { analysisOf, attributes, denial, documentOf, findingsOf, rule } from './documents'
import { designExample } from '../design-example'

const root = join(__dirname, '../../..')
const page = readFileSync(join(root, 'docs/policy-reference.md'), 'utf8')
const examples = ['api-keys', 'express-basic', 'koa-basic'].map((name) => [
  `the document of the example ${name}`,
  readFileSync(join(root, `examples/${name}/policy.yaml`), 'utf8'),
])

test.each([['the example of the design', designExample], ...examples])(
  '%s has no finding',
  (_title, text = '') => {
    expect(findingsOf(parse(text) as object)).toEqual([])
  },
)

test('the example of the documentation has two notes, both true', () => {
  expect(findingsOf(parse(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '') as object)).toEqual([
    'note allow-deny-overlap retired read-metadata use-and-train',
    'note allow-unscoped read-metadata',
  ])
})

const night = { attr: 'context.night', eq: true }
const both = (...all: object[]) => ({ when: { all } })

describe('a condition that nothing fulfills', () => {
  test.each<[string, ...object[]]>([
    ['a number below and above', { attr: 'context.hour', lt: 8 }, { attr: 'context.hour', gt: 18 }],
    [
      'whole numbers with none between',
      { attr: 'context.hour', gt: 8 },
      { attr: 'context.hour', lt: 9 },
    ],
    ['two texts at once', { attr: 'resource.team', eq: 'a' }, { attr: 'resource.team', eq: 'b' }],
    [
      'a text and no text',
      { attr: 'resource.team', eq: 'a' },
      { not: { attr: 'resource.team', in: ['a', 'b'] } },
    ],
    [
      'an address in two ranges',
      { attr: 'context.ip', in: ['10.0.0.0/8'] },
      { attr: 'context.ip', in: ['11.0.0.0/8'] },
    ],
    [
      'an entry and none',
      { attr: 'context.tags', has: 'a' },
      { not: { attr: 'context.tags', contains: 'a' } },
    ],
    ['true and false', night, { attr: 'context.night', eq: false }],
    [
      'above and below another',
      { attr: 'resource.level', lt: { attr: 'principal.level' } },
      { attr: 'principal.level', lt: { attr: 'resource.level' } },
    ],
  ])('is an error on a deny rule: %s', (_title, ...members) => {
    expect(findingsOf(documentOf([rule('a'), denial('dead', both(...members))]))).toContain(
      'error rule-unreachable dead',
    )
    expect(findingsOf(documentOf([rule('dead', both(...members))]))).toEqual([
      'warning rule-unreachable dead',
    ])
  })

  test.each<[string, ...object[]]>([
    ['hours between', { attr: 'context.hour', gt: 8 }, { attr: 'context.hour', lt: 10 }],
    ['parts of a number', { attr: 'context.share', gt: 0.1 }, { attr: 'context.share', lt: 0.2 }],
    [
      'a range within a range',
      { attr: 'context.ip', in: ['10.0.0.0/8'] },
      { not: { attr: 'context.ip', in: ['10.0.0.0/9', '10.255.0.0/16'] } },
    ],
    [
      'an IPv6 range',
      { attr: 'context.ip', in: ['2001:db8::/32'] },
      { attr: 'context.ip', ne: '2001:db8::' },
    ],
    [
      'parts of a whole number',
      { attr: 'context.hour', gt: 2.5 },
      { attr: 'context.hour', lt: 3.5 },
    ],
    [
      'an IPv4 address as IPv6',
      { attr: 'context.ip', in: ['10.0.0.0/8'] },
      { attr: 'context.ip', ne: '2001:db8::/32' },
    ],
    ['two entries', { attr: 'context.tags', has: 'a' }, { attr: 'context.tags', has: 'b' }],
    [
      'two parts of a text',
      { attr: 'resource.team', contains: 'a' },
      { attr: 'resource.team', contains: 'b' },
    ],
    [
      'above another, below a constant',
      { attr: 'resource.level', gt: { attr: 'principal.level' } },
      { attr: 'resource.level', lt: -5 },
    ],
    [
      'texts that differ',
      { attr: 'resource.team', ne: { attr: 'principal.team' } },
      { attr: 'resource.team', ne: 'a' },
    ],
  ])('is none where something does: %s', (_title, ...members) => {
    expect(findingsOf(documentOf([rule('alive', both(...members))]))).toEqual([])
  })

  test('is a warning where it is not certain', () => {
    const texts = both(
      { attr: 'resource.team', contains: 'ab' },
      { not: { attr: 'resource.team', contains: 'a' } },
    )

    expect(findingsOf(documentOf([rule('a'), denial('dead', texts)]))).toContain(
      'warning rule-unreachable dead',
    )
  })
})

describe('a rule that never decides', () => {
  test('is an allow rule that is always denied', () => {
    expect(findingsOf(documentOf([rule('idle'), denial('all')]))).toEqual([
      'warning rule-shadowed idle all',
      'note allow-deny-overlap all idle',
    ])
    expect(
      findingsOf(documentOf([rule('idle', both(night)), denial('nights', both(night))])),
    ).toContain('warning rule-shadowed idle nights')
  })

  test('is none that decides for some value, role or resource', () => {
    for (const part of [
      { when: night },
      { roles: ['admin'] },
      { resources: ['model/a'] },
      { resources: ['model/gpt-*'] },
      { actions: ['model:train'] },
    ]) {
      expect(findingsOf(documentOf([rule('a'), denial('part', part)])).join()).not.toContain(
        'shadowed',
      )
    }
  })

  test('is one whose requests another decides alike; the later of two that say the same', () => {
    expect(
      findingsOf(documentOf([rule('wide'), rule('narrow', { resources: ['model/a'] })])),
    ).toEqual(['note rule-redundant narrow wide'])
    expect(findingsOf(documentOf([rule('first'), rule('second')]))).toEqual([
      'note rule-redundant second first',
    ])
    expect(
      findingsOf(
        documentOf([
          rule('a'),
          denial('wide', both(night)),
          denial('narrow', { resources: ['model/a'], when: night }),
        ]),
      ),
    ).toContain('note rule-redundant narrow wide')
  })

  test('is none that adds a duty, or needs fewer scopes', () => {
    const duty = { obligations: [{ type: 'tokens.max', value: 1 }] }
    const scoped = rule('scoped', { scopes: { all: ['s'] } })

    expect(findingsOf(documentOf([rule('a'), rule('b', duty)])).join()).not.toContain('redundant b')
    expect(findingsOf(documentOf([scoped, rule('open')])).join()).not.toContain('redundant open')
    expect(findingsOf(documentOf([rule('a', { roles: ['admin'] }), rule('b')]))).toEqual([
      'note rule-redundant a b',
    ])
  })

  test('is a denial of what nobody allows', () => {
    expect(
      findingsOf(documentOf([rule('a'), denial('idle', { actions: ['model:train'] })])),
    ).toEqual(['note deny-idle idle'])
  })

  test('is no denial that meets an allow rule only in a caller with two roles', () => {
    const roles = { user: {}, guest: {} }
    const denied = denial('guests', { roles: ['guest'] })

    expect(findingsOf(documentOf([rule('a'), denied], { roles }))).toEqual([])
  })
})

describe('obligations', () => {
  const short = { obligations: [{ type: 'tokens.max', value: 1 }] }

  test('that differ where two rules allow are a warning, also through inheritance', () => {
    expect(
      findingsOf(documentOf([rule('plain'), rule('short', { roles: ['admin'], ...short })])),
    ).toEqual(['warning obligations-differ plain short'])
  })

  test('that are the same, or of rules that never meet, are none', () => {
    expect(
      findingsOf(documentOf([rule('a', short), rule('b', { ...short, when: night })])).join(),
    ).not.toContain('differ')
    expect(
      findingsOf(
        documentOf([
          rule('a', both({ attr: 'context.night', eq: false })),
          rule('b', { ...short, when: night }),
        ]),
      ),
    ).toEqual([])
  })
})

describe('what the document shows without a request', () => {
  test.each([
    ['every action', { actions: ['*'] }, ['warning allow-wildcard a']],
    ['every resource', { resources: ['**'] }, ['warning allow-wildcard a']],
    ['every action of a noun', { actions: ['model:*'] }, ['note allow-wildcard a']],
    ['every model', { resources: ['model/*'] }, []],
    ['all below a folder', { resources: ['model/**'] }, []],
  ])('%s', (_title, fields, found) => {
    expect(findingsOf(documentOf([rule('a', fields)]))).toEqual(found)
  })

  test('allow rules without scopes are told where others have some', () => {
    const other = { actions: ['model:train'] }

    expect(
      findingsOf(documentOf([rule('a', { scopes: { any: ['s'] } }), rule('b', other)])),
    ).toEqual(['note allow-unscoped b'])
    expect(
      findingsOf(
        documentOf([
          rule('a', { scopes: { all: ['s'] } }),
          rule('b', { ...other, scopes: { byAction: { '*': [] } } }),
        ]),
      ),
    ).toEqual(['note allow-unscoped b'])
  })

  test('a role is used by its own name or by that of a role it inherits', () => {
    const roles = {
      user: {},
      admin: { inherits: ['user'] },
      guest: {},
      visitor: { inherits: ['guest'] },
    }

    expect(analysisOf(documentOf([rule('a')], { roles })).findings.map(({ text }) => text)).toEqual(
      ['no rule speaks of the role `guest`', 'no rule speaks of the role `visitor`'],
    )
  })
})

describe('routes', () => {
  const route = (action: string, resource: string) => ({
    routes: [{ match: 'POST /x/:id', action, resource }],
  })

  test.each([
    ['of an action that no rule allows', 'model:train', 'model/{body.model}'],
    ['of a resource that no rule allows', 'model:infer', 'tool/{body.model}'],
    ['of a longer resource', 'model:infer', 'model/{body.model}/x'],
  ])('%s are a warning', (_title, action, resource) => {
    const { findings } = analysisOf(documentOf([rule('a')], route(action, resource)))

    expect(findings).toMatchObject([{ level: 'warning', code: 'route-unallowed', rules: [] }])
    expect(findings[0]?.text).toContain('`POST /x/:id`')
  })

  test('whose only rules never allow are a warning too', () => {
    const document = documentOf([rule('a'), denial('all')], route('model:infer', 'model/{path.id}'))

    expect(findingsOf(document)).toContain('warning route-unallowed a')
  })

  test.each([
    ['a part of a name', ['model/gpt-*'], 'model/{body.model}'],
    ['one name', ['model/a'], 'model/{body.model}'],
    ['several segments', ['**'], 'model/{body.model}'],
    ['placeholders and a text', ['*/*/files'], '{path.id}/{body.b}/files'],
  ])('that a rule allows in part are none: %s', (_title, resources, resource) => {
    const document = documentOf([rule('a', { resources })], route('model:infer', resource))

    expect(findingsOf(document).join()).not.toContain('route')
  })
})

test('a role whose claim is an attribute too is not taken for another', () => {
  const roles = { pro: { match: { claim: 'plan', has: 'pro' } } }
  const document = documentOf(
    [rule('a', { roles: ['pro'], when: { attr: 'principal.plan', eq: 'pro' } })],
    {
      roles,
      attributes: { ...attributes, 'principal.plan': { type: 'string', from: 'claims.plan' } },
    },
  )

  expect(findingsOf(document)).toEqual([])
})

test('names such as `__proto__` are names like any other', () => {
  const roles = JSON.parse('{"__proto__": {}, "constructor": {}}') as object
  const odd = JSON.parse(
    '{"principal.__proto__": {"type": "string", "from": "claims.__proto__"}}',
  ) as object
  const document = documentOf(
    [
      rule('__proto__', { roles: ['__proto__'], when: { attr: 'principal.__proto__', eq: 'x' } }),
      rule('constructor', {
        roles: ['constructor'],
        actions: ['constructor'],
        resources: ['__proto__'],
      }),
    ],
    { roles, attributes: odd },
  )

  expect(findingsOf(document)).toEqual([])
})

test('findings of a file have lines, and come in their order', () => {
  const { findings } = analysisOf(documentOf([rule('a'), rule('b')]))

  expect(findings).toHaveLength(1)
  expect(findings[0]).not.toHaveProperty('line')
})

describe('a document with more requests than are tried', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    rule(`r${index}`, {
      resources: [index % 3 === 0 ? 'model/*' : `model/m${index % 7}`],
      effect: index % 5 === 0 ? 'deny' : 'allow',
      when: {
        any: [
          { attr: 'context.hour', eq: index },
          { attr: 'resource.level', lt: { attr: 'principal.level' } },
          { attr: 'resource.team', eq: `t${index}` },
        ],
      },
    }),
  )
  const dead = denial(
    'dead',
    both({ attr: 'context.hour', lt: 8 }, { attr: 'context.hour', gt: 18 }),
  )
  const document = documentOf([...many, dead])

  test('is sampled, says so, and has the same findings each time', () => {
    const { cases, sampled, findings } = analysisOf(document, 2000)

    expect(sampled).toBe(true)
    expect(cases).toBeLessThanOrEqual(2000)
    expect(analysisOf(document, 2000).findings).toEqual(findings)
  })

  test('still has its certain errors, since these look at one rule alone', () => {
    const { findings } = analysisOf(document, 100)
    const errors = findings.filter(({ level }) => level === 'error')

    expect(errors.map(({ code, rules }) => [code, ...rules])).toEqual([
      ['rule-unreachable', 'dead'],
    ])
  })
})

test('of one kind at most 50 findings are listed; the last says how many more there are', () => {
  const rules = Array.from({ length: 60 }, (_, index) =>
    rule(`r${index}`, { actions: [`a${index}:*`] }),
  )
  const { findings } = analysisOf(documentOf(rules))

  expect(findings).toHaveLength(50)
  expect(findings.at(-1)?.text).toContain('(and 10 more findings of this kind)')
})
