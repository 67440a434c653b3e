import { serviceFetch } from 'portcullis'
import * as undici from 'undici'

/** The exchanges of the example, in order: `run` makes one, `ends` judges what came of it. */
export const tour = [
  {
    title: 'the operator asks, the assistant asks billing',
    run: ({ call, urls }) => call('operator', `${urls.assistant}/ask`),
    ends: ({ status, body }) => status === 200 && body.for === 'spiffe://example.org/assistant',
  },
  {
    title: 'the operator asks billing itself',
    run: ({ call, urls }) => call('operator', `${urls.billing}/bills/1`),
    ends: ({ status }) => status === 401,
  },
  {
    title: 'a service that is known and may not',
    run: ({ call, urls }) => call('reports', `${urls.billing}/bills/1`),
    ends: ({ status }) => status === 403,
  },
  {
    title: 'somebody without a certificate',
    run: ({ call, urls }) => call(undefined, `${urls.billing}/bills/1`),
    ends: ({ failure }) => /certificate required|ECONNRESET|UND_ERR_SOCKET/i.test(failure),
  },
  {
    title: 'a self-signed certificate of the same name',
    run: ({ authority, call, urls }) => {
      authority.forge('assistant')
      return call('forged', `${urls.billing}/bills/1`)
    },
    ends: ({ failure }) => /unknown ca|ECONNRESET|UND_ERR_SOCKET/i.test(failure),
  },
  {
    title: 'a server that is another than is expected',
    run: async ({ files, urls }) => {
      const pinned = serviceFetch({
        undici,
        identity: files.assistant,
        origin: urls.billing,
        server: { spiffeId: 'spiffe://example.org/payments' },
      })
      return told(pinned(`${urls.billing}/bills/1`))
    },
    ends: ({ failure }) => failure.includes('is spiffe://example.org/billing; expected'),
  },
  {
    title: 'all certificates are renewed, nobody restarts',
    run: async ({ authority, call, urls, change, files }) => {
      for (const name of ['billing', 'assistant']) {
        await change(files[name], () => authority.issue(name))
      }
      return call('operator', `${urls.assistant}/ask`)
    },
    ends: ({ status, body }) => status === 200 && body.for === 'spiffe://example.org/assistant',
  },
  {
    title: 'the operator is revoked while a connection is open',
    run: async ({ authority, connect, urls, change, files }) => {
      const { ask, close } = connect('operator')
      const before = await ask(`${urls.assistant}/ask`)
      await change(files.assistant, () => authority.revoke('operator'))
      const after = await ask(`${urls.assistant}/ask`)
      await close()
      return { ...after, before: before.status }
    },
    ends: ({ status, before }) => before === 200 && status === 401,
  },
  {
    title: 'and gets no other one',
    run: ({ call, urls }) => call('operator', `${urls.assistant}/ask`),
    ends: ({ failure }) => /revoked|ECONNRESET|UND_ERR_SOCKET/i.test(failure),
  },
]

/** What became of a call: its answer, or why there is none. */
export async function told(calling) {
  try {
    const response = await calling
    const body = await response.json()
    return { status: response.status, body, code: body.code }
  } catch (error) {
    const { message, code } = error.cause ?? error
    return { status: '-', code: 'no answer', failure: [error.message, message, code].join(' ') }
  }
}
