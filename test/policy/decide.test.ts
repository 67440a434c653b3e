import { parse } from 'yaml'
import type { Question } from '../../src/core/question'
import { loadPolicy } from '../../src/policy/load'
import { engineOf } from './support'

const engine = engineOf({
  version: 1,
  routes: [{ match: 'POST /v1/chat', authenticate: 'anonymous' }],
})

const identity = { kind: 'identity', anonymousAllowed: false } as const
const coverage = { kind: 'coverage', direction: 'request' } as const
const missing = [{ detector: 'pii', reason: 'media' }]

test.each<[Question, string]>([
  [{ kind: 'admission', lockedOutForMs: 0 }, 'allow'],
  [{ kind: 'admission', lockedOutForMs: 1 }, 'locked-out'],
  [{ ...identity, credential: 'verified' }, 'allow'],
  [{ ...identity, credential: 'absent' }, 'credential-missing'],
  [{ ...identity, credential: 'refused', cause: 'expired' }, 'credential-invalid'],
  [{ ...identity, anonymousAllowed: true, credential: 'absent' }, 'allow'],
  [{ ...identity, anonymousAllowed: true, credential: 'refused' }, 'allow'],
  [{ kind: 'route', known: true, method: 'GET', path: '/a' }, 'allow'],
  [{ kind: 'route', known: false, method: 'GET', path: '/a' }, 'route-unknown'],
  [{ kind: 'switch', off: [] }, 'allow'],
  [{ kind: 'switch', off: [{ kind: 'model', name: 'a', since: 0 }] }, 'switched-off'],
  [{ kind: 'rate', exceeded: false, retryAfterMs: 0 }, 'allow'],
  [{ kind: 'rate', exceeded: true, retryAfterMs: 10 }, 'rate-limited'],
  [{ kind: 'obligation', unsupported: [] }, 'allow'],
  [{ kind: 'obligation', unsupported: ['tokens.max'] }, 'obligation-unsupported'],
  [{ ...coverage, required: ['pii'], missing: [] }, 'allow'],
  [{ ...coverage, required: ['pii'], missing }, 'coverage-missing'],
  [{ ...coverage, required: ['pii.email'], missing }, 'coverage-missing'],
  [{ ...coverage, required: ['secrets'], missing }, 'allow'],
  [{ ...coverage, required: [], missing }, 'allow'],
  [{ ...coverage, required: ['pi'], missing }, 'allow'],
])('%j: %s', (question, outcome) => {
  const decision = engine.decide(question)
  expect(decision.effect === 'deny' ? decision.code : 'allow').toBe(outcome)
  expect(decision.effect === 'allow' || decision.reasons.length > 0).toBe(true)
})

describe('the hint for an unknown route', () => {
  const hintOf = (method: string, path: string) => {
    const decision = engine.decide({ kind: 'route', known: false, method, path })
    return decision.effect === 'deny' ? (decision.hint ?? '') : ''
  }

  const openedBy = (path: string) => {
    const lines = hintOf('GET', path).split('or, for everybody:\n')[1] ?? ''
    const { routes } = parse(lines) as { routes: object[] }
    return engineOf(loadPolicy({ version: 1, routes }).document)
  }

  test('says for which methods the path is listed', () => {
    expect(hintOf('GET', '/v1/chat')).toContain('this path is listed for POST only')
  })

  test.each(['/health', '/a:b', "/it's/!x", '/a*(b)+c', '/$&,=~@x/'])(
    'holds lines that open exactly %s',
    (path) => {
      const opened = openedBy(path)
      expect(opened.route('GET', path)).toBeDefined()
      expect(opened.route('GET', '/other')).toBeUndefined()
      expect(hintOf('GET', path)).not.toContain('a parameter')
    },
  )

  test.each(['/{x}', '/a\\c', '/#x', '/é', '/a?', '/a b', '/100%', '/a%2Fb', '/v1/é/[x]/y'])(
    'holds lines that open %s by a parameter, and says so',
    (path) => {
      const opened = openedBy(path)
      expect(opened.route('GET', path)).toBeDefined()
      expect(opened.route('GET', `/other${path}`)).toBeUndefined()
      expect(hintOf('GET', path)).toContain('a parameter stands for a segment')
    },
  )

  test('is on as many lines as it means to be', () => {
    expect(hintOf('GET', '/a\nroutes:\u2028\u0000').split('\n')).toHaveLength(
      hintOf('GET', '/é').split('\n').length,
    )
    expect(hintOf('GET', `/${'a'.repeat(10_000)}`).length).toBeLessThan(1500)
  })
})
