import { startProvider } from './provider.mjs'
import { startService } from './service.mjs'
import { forwardWithFetch } from './with-fetch.mjs'
import { forwardWithMiddleware } from './with-middleware.mjs'

const email = 'ada@example.org'
const providerKey = 'of the provider'
const ways = { middleware: forwardWithMiddleware, fetch: forwardWithFetch }

let unexpected = 0
function tell(what, ok) {
  if (!ok) unexpected++
  console.log(`${ok ? 'as expected' : 'UNEXPECTED '}  ${what}`)
}

for (const [name, forward] of Object.entries(ways)) {
  const provider = await startProvider(providerKey)
  const service = await startService(forward({ origin: provider.origin, key: providerKey }))
  console.log(name)
  await walk(provider, service)
  service.close()
  provider.close()
}
console.log(unexpected === 0 ? 'Each exchange ended as expected.' : `${unexpected} did not.`)
process.exitCode = unexpected === 0 ? 0 : 1

async function walk(provider, service) {
  const ask = (stream, { key = service.key, signal } = {}) =>
    fetch(service.url, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        model: 'echo',
        stream,
        messages: [{ role: 'user', content: `mail ${email}` }],
      }),
      signal,
    })

  tell('a caller without a key is refused', (await ask(false, { key: 'none' })).status === 401)

  const whole = await ask(false)
  const expected = `You said: mail ${email}`
  tell('the answer says what the caller wrote', (await contentOf(whole)) === expected)
  const { text, headers } = provider.saw
  tell('the provider saw a pseudonym in its place', /mail \[EMAIL_\w+\]/.test(text))
  tell('with its length', Number(headers['content-length']) === Buffer.byteLength(text))
  tell("and its own key, not the caller's", headers.authorization === `Bearer ${providerKey}`)

  const streamed = await ask(true)
  tell('a stream that splits the pseudonym says the same', (await saidIn(streamed)) === expected)

  for (provider.answerIn of ['gzip', 'br', 'deflate']) {
    tell(`an answer in ${provider.answerIn} too`, (await contentOf(await ask(false))) === expected)
    tell('and a stream', (await saidIn(await ask(true))) === expected)
  }
  provider.answerIn = 'rot13'
  tell('what nobody can look into is refused', (await ask(false)).status === 503)
  tell('also as a stream', !(await endsWell(await ask(true))))
  provider.answerIn = 'identity'

  provider.dieAfter = 4
  tell('a provider that dies in mid-stream is an error', !(await endsWell(await ask(true))))
  provider.dieAfter = Infinity

  const abort = new AbortController()
  await ask(true, { signal: abort.signal })
  abort.abort()
  tell('a caller that hangs up ends the call of the provider', await provider.hungUp)
}

async function contentOf(response) {
  const { choices } = await response.json()
  return choices?.[0].message.content
}

/** The text of a stream; `undefined` where it did not come to its end. */
async function saidIn(response) {
  const data = (await response.text()).split('\n\n').map((event) => event.slice('data: '.length))
  if (data.at(-2) !== '[DONE]') return undefined
  return data
    .slice(0, -2)
    .map((event) => JSON.parse(event).choices[0].delta.content ?? '')
    .join('')
}

/** False where a response is an error, or tells of one in mid-stream. */
async function endsWell(response) {
  if (!response.ok) return false
  return (await saidIn(response).catch(() => undefined)) !== undefined
}
