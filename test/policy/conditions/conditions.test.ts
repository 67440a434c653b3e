import { access, engineOf, principal } from '../support'

const attributes = {
  'resource.text': { type: 'string' },
  'resource.other': { type: 'string' },
  'resource.n': { type: 'integer' },
  'resource.x': { type: 'number' },
  'resource.flag': { type: 'boolean' },
  'resource.list': { type: 'string-list' },
  'context.ip': { type: 'ip' },
}

function truthOf(when: object, values: Readonly<Record<string, unknown>>): boolean | undefined {
  const rule = (effect: string) => ({
    id: effect,
    effect,
    actions: ['a'],
    resources: ['r'],
    ...(effect === 'allow' && { when }),
  })
  const decide = (rules: object[]) =>
    engineOf({ version: 1, attributes, rules }).decide(
      access({
        principal: principal(),
        action: 'a',
        resource: 'r',
        attributes: new Map(Object.entries(values)),
      }),
    ).effect
  if (decide([rule('allow')]) === 'allow') return true
  const denies = decide([
    { ...rule('allow'), when: undefined },
    { ...rule('deny'), when },
  ])
  return denies === 'deny' ? undefined : false
}

const text = (operator: string, operand: unknown) => ({
  attr: 'resource.text',
  [operator]: operand,
})
const n = (operator: string, operand: unknown) => ({ attr: 'resource.n', [operator]: operand })
const list = (operator: string, operand: unknown) => ({
  attr: 'resource.list',
  [operator]: operand,
})
const ip = (operator: string, operand: unknown) => ({ attr: 'context.ip', [operator]: operand })
const other = { attr: 'resource.other' }

test.each([
  [text('eq', 'a'), { 'resource.text': 'a' }, true],
  [text('eq', 'a'), { 'resource.text': 'A' }, false],
  [text('eq', 'a'), {}, undefined],
  [text('eq', '9'), { 'resource.text': 9 }, undefined],
  [text('ne', 'a'), { 'resource.text': 'b' }, true],
  [text('ne', 'a'), {}, undefined],
  [text('eq', other), { 'resource.text': 'a', 'resource.other': 'a' }, true],
  [text('eq', other), { 'resource.text': 'a' }, undefined],
  [text('eq', other), { 'resource.other': 'a' }, undefined],
  [text('in', ['a', 'b']), { 'resource.text': 'b' }, true],
  [text('in', ['a', 'b']), { 'resource.text': 'toString' }, false],
  [text('in', { attr: 'resource.list' }), { 'resource.text': 'b', 'resource.list': ['b'] }, true],
  [
    text('in', { attr: 'resource.list' }),
    { 'resource.text': 'b', 'resource.list': 'b' },
    undefined,
  ],
  [text('contains', 'b'), { 'resource.text': 'abc' }, true],
  [text('contains', other), { 'resource.text': 'abc', 'resource.other': 'x' }, false],
  [list('has', 'a'), { 'resource.list': ['a'] }, true],
  [list('has', 'a'), { 'resource.list': [] }, false],
  [list('has', 'a'), { 'resource.list': 'a' }, undefined],
  [list('has', 'a'), { 'resource.list': ['a', 1] }, undefined],
  [list('has', other), { 'resource.list': ['a'], 'resource.other': 'a' }, true],
  [list('contains', 'a'), { 'resource.list': ['a'] }, true],
  [n('lt', 3), { 'resource.n': 2 }, true],
  [n('lt', 3), { 'resource.n': 3 }, false],
  [n('lte', 3), { 'resource.n': 3 }, true],
  [n('gt', 3), { 'resource.n': 3 }, false],
  [n('gte', 3), { 'resource.n': 3 }, true],
  [n('gte', 3), { 'resource.n': '3' }, undefined],
  [n('gte', 3), { 'resource.n': 3.5 }, undefined],
  [n('gte', 3), { 'resource.n': NaN }, undefined],
  [n('in', [1, 2]), { 'resource.n': 2 }, true],
  [n('lt', { attr: 'resource.x' }), { 'resource.n': 2, 'resource.x': 2.5 }, true],
  [{ attr: 'resource.flag', eq: true }, { 'resource.flag': true }, true],
  [{ attr: 'resource.flag', eq: true }, { 'resource.flag': 'true' }, undefined],
  [ip('eq', '10.0.0.1'), { 'context.ip': '10.0.0.1' }, true],
  [ip('eq', '10.0.0.1'), { 'context.ip': '::ffff:10.0.0.1' }, true],
  [ip('ne', '::1'), { 'context.ip': '0:0:0:0:0:0:0:1' }, false],
  [ip('in', ['10.0.0.0/8', 'fd00::/8']), { 'context.ip': '10.255.0.1' }, true],
  [ip('in', ['10.0.0.0/8', 'fd00::/8']), { 'context.ip': 'fd00::1' }, true],
  [ip('in', ['10.0.0.0/8', 'fd00::/8']), { 'context.ip': '11.0.0.1' }, false],
  [ip('in', ['10.0.0.0/8']), { 'context.ip': 'fe80::1%eth0' }, undefined],
  [ip('in', ['10.0.0.0/8']), { 'context.ip': '010.0.0.1' }, undefined],
])('%j with %j is %s', (when, values, truth) => {
  expect(truthOf(when, values)).toBe(truth)
})

const yes = n('eq', 1)
const no = n('eq', 2)
const unknown = text('eq', 'a')

test.each([
  [{ all: [yes, yes] }, true],
  [{ all: [yes, unknown] }, undefined],
  [{ all: [unknown, no] }, false],
  [{ all: [no, unknown] }, false],
  [{ any: [no, no] }, false],
  [{ any: [no, unknown] }, undefined],
  [{ any: [unknown, yes] }, true],
  [{ not: yes }, false],
  [{ not: no }, true],
  [{ not: unknown }, undefined],
  [{ not: { all: [unknown, { not: no }] } }, undefined],
  [{ any: [{ all: [yes, unknown] }, { not: no }] }, true],
])('Kleene: %j is %s', (when, truth) => {
  expect(truthOf(when, { 'resource.n': 1 })).toBe(truth)
})
