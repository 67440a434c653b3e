import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  checkPolicy,
  createGuard,
  pii,
  type GuardEvent,
  type PolicyDocument,
} from '../../src/index'
import { chat, developer } from '../support/gate'
import { receive, respondWhole } from '../support/in-memory'

const badge = 'EMP-204417'

const employee = {
  patterns: [
    { type: 'badge', expression: 'EMP-\\d{6}', flags: 'i' },
    { type: 'desk', expression: '(?<!\\d)\\d{4}(?!\\d)', words: ['desk', 'Schreibtisch', '座席'] },
    { type: 'card', expression: '(?<!\\d)\\d{10}(?!\\d)', check: 'luhn' },
  ],
} as const

function documentWith(more: object): PolicyDocument {
  return {
    version: 1,
    rules: [{ id: 'use', effect: 'allow', actions: ['model:infer'], resources: ['model/*'] }],
    routes: [{ match: 'POST /ask', action: 'model:infer', resource: 'model/any' }],
    detectors: { employee },
    content: [{ find: 'employee', do: 'redact' }],
    ...more,
  }
}

function guardWith(more: object = {}, onEvent: (event: GuardEvent) => void = () => undefined) {
  const policy = documentWith(more)
  const authenticate = [developer.authenticator]
  return createGuard({ policy, authenticate, detectors: [pii({ types: ['email'] })], onEvent })
}

async function asked(text: string, more: object = {}) {
  const guard = guardWith(more)
  const request = { path: '/ask', headers: developer.headers, body: chat(text) }
  const { exchange, error } = await receive(guard, request)
  const answer = { choices: [{ index: 0, message: { role: 'assistant', content: text } }] }
  return {
    error,
    request: JSON.stringify(exchange.body?.value),
    response: error === undefined ? respondWhole(guard, exchange, answer) : '',
  }
}

describe('a detector that the document declares', () => {
  it('finds its values in requests and in responses', async () => {
    const { request, response } = await asked(`${badge} and emp-204418 are here`)
    for (const text of [request, response]) expect(text).not.toMatch(/2044/)
  })

  it('asks for a word to the left where it names words, in any script', async () => {
    expect((await asked('at DESK 4711, 座席4712')).request).not.toMatch(/471/)
    expect((await asked('my desktop 4711')).request).toContain('4711')
    expect((await asked(`desk${' '.repeat(61)}4711`)).request).toContain('4711')
    expect((await asked(`desk${' '.repeat(60)}4711`)).request).not.toContain('4711')
  })

  it('asks for the check digits that it names', async () => {
    const { request } = await asked('card 1234567897, order 1234567898')
    expect(request).not.toContain('1234567897')
    expect(request).toContain('1234567898')
  })

  it('is shown the texts of one direction where it says so', async () => {
    const detectors = { employee: { ...employee, in: 'response' } }
    const { request, response } = await asked(badge, { detectors })
    expect(request).toContain(badge)
    expect(response).not.toContain(badge)
  })

  it('may be left out by a route, and then covers nothing there', async () => {
    const route = { match: 'POST /ask', action: 'model:infer', resource: 'model/any' }
    const without = await asked(badge, { routes: [{ ...route, detectors: ['pii'] }] })
    expect(without.request).toContain(badge)
    expect(without.response).toContain(badge)
    const routes = [{ ...route, detectors: ['pii'], coverage: ['employee'] }]
    expect((await asked(badge, { routes })).error).toMatchObject({ code: 'coverage-missing' })
  })

  it('is one that content rules, coverage and duties know', () => {
    const events: GuardEvent[] = []
    const routes = [
      {
        match: 'POST /ask',
        action: 'model:infer',
        resource: 'model/any',
        coverage: ['employee.badge'],
      },
    ]
    guardWith({ routes }, (event) => events.push(event))
    expect(events).toEqual([])
  })

  it('does not run where the document has none', async () => {
    const { request } = await asked(badge, { detectors: undefined, content: [] })
    expect(request).toContain(badge)
  })
})

describe('a declaration is refused', () => {
  const withPattern = (pattern: object) => ({ detectors: { employee: { patterns: [pattern] } } })

  test.each([
    [
      'that is no regular expression',
      withPattern({ expression: '(' }),
      /detector `employee`, `patterns\.0\.expression`: Invalid regular expression/,
    ],
    [
      'without a bound',
      withPattern({ expression: 'EMP-\\d+' }),
      /detector `employee`, `patterns\.0\.expression`: .*bounded|`patterns\.0\.expression`: .*\+/,
    ],
    [
      'that takes more than linear time',
      withPattern({ expression: '(?:a{1,50}){1,50}b' }),
      /too long on hostile text/,
    ],
    ['of the empty text', withPattern({ expression: 'a{0,3}' }), /matches the empty text/],
    ['with flags that are none', withPattern({ expression: 'a', flags: 'g' }), /some of the flags/],
    [
      'with an unknown check',
      withPattern({ expression: 'a', check: 'luhm' }),
      /did you mean `luhn`/,
    ],
    ['without patterns', { detectors: { employee: { patterns: [] } } }, /`patterns`/],
    ['with a type in capitals', withPattern({ expression: 'a', type: 'Badge' }), /lower-case/],
    ['with a name in capitals', { detectors: { Employee: employee } }, /lower-case/],
    [
      'of a name that the guard has in code',
      { detectors: { pii: employee } },
      /detector `pii`: the guard is given a detector of this name/,
    ],
    [
      'that says of nothing what it finds',
      { detectors: { employee: { in: 'request' } } },
      /detector `employee`: must have one of `patterns`, `words` and `topic`; received none/,
    ],
    [
      'that says it twice',
      { detectors: { employee: { ...employee, words: ['badge'] } } },
      /received `patterns` and `words`/,
    ],
    ['with no words', { detectors: { employee: { words: [] } } }, /`words`/],
    [
      'with a word that holds nothing to compare',
      { detectors: { employee: { words: ['badge', '+++'] } } },
      /detector `employee`, `words\.1`: holds no letter and no digit.*"\+\+\+"/,
    ],
    [
      'with a word that would be found everywhere',
      { detectors: { employee: { words: ['C++'] } } },
      /`words\.0`: signs are not compared: "C\+\+" would be found as "c"/,
    ],
    [
      'with a topic that can never be found',
      { detectors: { employee: { topic: { words: ['badge', 'desk'] } } } },
      /`topic`: all words together weigh 2, and the topic is found from 3 on/,
    ],
    [
      'with a word of a topic that weighs nothing',
      { detectors: { employee: { topic: { words: { badge: 0 } } } } },
      /`topic\.words\.badge`/,
    ],
    [
      'with a window of a topic that is no number',
      { detectors: { employee: { topic: { words: ['badge'], window: '50' } } } },
      /`topic\.window`/,
    ],
    [
      'where a content rule misspells it',
      { content: [{ find: 'employe', do: 'redact' }] },
      /did you mean `employee`/,
    ],
  ])('%s', (_, more, message) => {
    expect(() => guardWith(more)).toThrow(message)
  })

  it('with the line where it stands', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'portcullis-')), 'policy.yaml')
    const lines = [
      'version: 1',
      'detectors:',
      '  rivals:',
      '    words:',
      '      - Globex',
      '      - "!!"',
    ]
    writeFileSync(file, lines.join('\n'))
    expect(() => checkPolicy(file)).toThrow(/policy\.yaml:6: detector `rivals`, `words\.1`/)
  })

  it('by the command that checks documents, too', () => {
    const policy = documentWith(withPattern({ expression: 'EMP-\\d+' }))
    expect(() => checkPolicy(policy)).toThrow(/detector `employee`/)
    expect(checkPolicy(documentWith({})).rules).toBe(1)
  })
})
