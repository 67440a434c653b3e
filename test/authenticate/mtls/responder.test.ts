import { mtls, type CheckRevocation, type ClientCertificate } from '../../../src'
import type { Credential } from '../../../src/core/credential'
import type { ExchangeRequest } from '../../../src/core/exchange'

// A responder that hangs: it must hang nobody, and what it says in the end says nothing any more.

const none: readonly string[] = []
const certificate: ClientCertificate = {
  ...{ thumbprint: 'A'.repeat(43), subject: 'CN=a' },
  ...{ uris: none, dnsNames: none, emails: none, addresses: none },
}
const request = {
  certificate: { outcome: 'verified', certificate, by: 'a proxy' },
  headers: new Map(),
} as unknown as ExchangeRequest
const credential: Credential = { scheme: 'certificate', value: '', id: undefined }

function asking(checkRevocation: CheckRevocation) {
  const { verify } = mtls({ checkRevocation, revocationTimeoutMs: 20 })
  const outcome = async () =>
    (await verify(credential, { now: Date.now(), address: undefined, request })).outcome
  return { outcome }
}

test('whoever asks a responder that hangs is told, and so are those who come later', async () => {
  let asked = 0
  const { outcome } = asking(() => {
    asked += 1
    return asked < 3 ? new Promise(() => undefined) : 'good'
  })
  await expect(Promise.all([outcome(), outcome()])).rejects.toThrow('`checkRevocation`')
  await expect(outcome()).rejects.toThrow('has not answered for 20 ms')
  expect([await outcome(), await outcome(), asked]).toEqual(['verified', 'verified', 3])
})

test('an answer that comes too late lets nobody in whom a later one revoked', async () => {
  let answerLate: (answer: 'good') => void = () => undefined
  const late = new Promise<'good'>((resolve) => (answerLate = resolve))
  let asked = 0
  const { outcome } = asking(() => {
    asked += 1
    return asked === 1 ? late : 'revoked'
  })
  await expect(outcome()).rejects.toThrow()
  expect(await outcome()).toBe('refused')
  answerLate('good')
  await late
  expect([await outcome(), asked]).toEqual(['refused', 2])
})

test.each([[undefined], ['GOOD'], [true]])('%p is no answer', async (answer) => {
  const { outcome } = asking(() => answer as 'good')
  await expect(outcome()).rejects.toThrow('neither `good` nor `revoked`')
})
