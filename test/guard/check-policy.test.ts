import { checkPolicy, createGuard } from '../../src/index'
import { developer } from '../support/gate'

const withFormat = (format: string) => ({
  version: 1 as const,
  routes: [{ match: 'POST /x', authenticate: 'anonymous' as const, format }],
})

test.each([
  ['checkPolicy', (policy: ReturnType<typeof withFormat>) => checkPolicy(policy)],
  [
    'createGuard',
    (policy: ReturnType<typeof withFormat>) =>
      createGuard({ policy, authenticate: [developer.authenticator] }),
  ],
])('%s refuses a format that does not exist', (_name, open) => {
  expect(() => open(withFormat('openai-chat'))).not.toThrow()
  expect(() => open(withFormat('openai-chta'))).toThrow('did you mean `openai-chat`?')
})
