import { checkPolicy, createGuard, type PolicyDocument } from '../../src/index'
import { developer } from '../support/gate'

const opening = [
  ['checkPolicy', (policy: PolicyDocument) => checkPolicy(policy)],
  [
    'createGuard',
    (policy: PolicyDocument) => createGuard({ policy, authenticate: [developer.authenticator] }),
  ],
] as const

const withFormat = (format: string): PolicyDocument => ({
  version: 1,
  routes: [{ match: 'POST /x', authenticate: 'anonymous', format }],
})

test.each(opening)('%s refuses a format that does not exist', (_name, open) => {
  expect(() => open(withFormat('openai-chat'))).not.toThrow()
  expect(() => open(withFormat('openai-chta'))).toThrow('did you mean `openai-chat`?')
})

describe.each(opening)('%s', (_name, open) => {
  const finding = (find: string | string[]): PolicyDocument => ({
    version: 1,
    content: [
      { find: 'pii', do: 'mask' },
      { find, do: 'redact' },
    ],
  })
  const covering = (coverage: string[]): PolicyDocument => ({
    version: 1,
    routes: [{ match: 'POST /x', authenticate: 'anonymous', coverage }],
  })

  test.each([
    ['secrts', 'secrets'],
    ['pii.emial', 'pii.email'],
    ['invisble', 'invisible'],
    ['invisible.bidis', 'invisible.bidi'],
    ['secret', 'secrets'],
  ])('refuses the misspelt word %s', (word, meant) => {
    const text = `nothing finds \`${word}\`; did you mean \`${meant}\`?`
    expect(() => open(finding(word))).toThrow(`policy: content rule 2, \`find\`: ${text}`)
    expect(() => open(finding(['secrets', word]))).toThrow(text)
    expect(() => open(covering(['pii', word]))).toThrow(
      `policy: route \`POST /x\`, \`coverage\`: ${text}`,
    )
  })

  test.each(['injection', 'pii.phone', 'ticket', 'secrets', 'pii', 'pii.ip', 'invisible.tag'])(
    'takes the word %s',
    (word) => {
      expect(() => open(finding(word))).not.toThrow()
      expect(() => open(covering([word]))).not.toThrow()
    },
  )
})

test('a word is known where a detector of the guard finds it', () => {
  const policy = { version: 1, content: [{ find: 'secret', do: 'redact' }] } as const
  const types = ['secret.badge.number']
  const patterns = [{ type: 'secret.badge.number', expression: /B-\d{4}/ }]
  const detectors = [{ name: 'secret', types, patterns }]
  const authenticate = [developer.authenticator]
  expect(() => createGuard({ policy, authenticate, detectors })).not.toThrow()
  expect(() =>
    createGuard({
      policy: { version: 1, content: [{ find: 'secret.badges', do: 'redact' }] },
      authenticate,
      detectors,
    }),
  ).toThrow('did you mean `secret.badge`?')
})
