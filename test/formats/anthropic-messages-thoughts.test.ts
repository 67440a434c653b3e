import { pii, type PolicyDocument } from '../../src/index'
import { mail } from '../filter/support'
import { suiteGuard } from '../support/gate'
import { receive, respondWhole } from '../support/in-memory'

const path = '/v1/messages'
const policy: PolicyDocument = {
  version: 1,
  routes: [{ match: `POST ${path}`, authenticate: 'anonymous' }],
  content: [{ find: 'pii', in: 'request', do: 'pseudonymize' }],
}

interface Request {
  readonly messages: readonly { readonly content: readonly object[] }[]
}

/** What the model sees of the blocks that a caller sends. */
async function seenBy(guard: ReturnType<typeof suiteGuard>['guard'], content: readonly object[]) {
  const messages = [{ role: 'assistant', content }]
  const { exchange, error } = await receive(guard, {
    path,
    body: { model: 'm', max_tokens: 9, messages },
  })
  if (error !== undefined) throw error
  const seen = (exchange.body?.value as Request).messages[0]?.content ?? []
  return { exchange, seen }
}

test('a thought whose pseudonyms were restored is the signed one again in the next request', async () => {
  const { guard } = suiteGuard({ policy, detectors: [pii()] })
  const { exchange, seen } = await seenBy(guard, [{ type: 'text', text: mail }])
  const pseudonym = (seen[0] as { text: string }).text
  expect(pseudonym).not.toContain(mail)
  const thought = { type: 'thinking', thinking: `Write to ${pseudonym}.`, signature: 'EqQBCgIY' }
  const told = JSON.parse(
    respondWhole(guard, exchange, { content: [thought] }),
  ) as Request['messages'][0]
  expect(told.content).toEqual([{ ...thought, thinking: `Write to ${mail}.` }])
  const next = await seenBy(guard, told.content)
  expect(next.seen).toEqual([thought])
})
