import { hash, X509Certificate } from 'node:crypto'
import { createServer as createPlainServer } from 'node:https'
import { once } from 'node:events'
import type { IncomingMessage, RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { inspect } from 'node:util'
import * as undici from 'undici'
import {
  guardFetch,
  isConfigurationError,
  serviceFetch,
  type ExpectedServer,
  type Fetch,
  type ServiceFetchOptions,
  type TlsFiles,
} from '../../src/index'
import { CertificateAuthority, moment, type Issued } from '../support/certificate-authority'
import { IdentityFolder, changed, startTls, type RunningTls } from '../tls/support'

const ca = CertificateAuthority.create()
const stranger = CertificateAuthority.create('Other Root')
const billing = 'spiffe://example.org/billing'
const names = { altNames: ['DNS:localhost', `URI:${billing}`], usages: ['serverAuth'] }
const folders: IdentityFolder[] = []
const running: RunningTls[] = []

afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.close()))
  for (const folder of folders.splice(0)) folder.remove()
})
afterAll(() => {
  ca.remove()
  stranger.remove()
})

const identityOf = async (issued: Issued, authority = ca): Promise<[TlsFiles, IdentityFolder]> => {
  const folder = new IdentityFolder()
  folders.push(folder)
  folder.identity(issued)
  folder.write('ca', authority.cert)
  return [await folder.open(), folder]
}

const serve = async (issued: Issued, listener?: RequestListener): Promise<RunningTls> => {
  const [files] = await identityOf(issued)
  const started = await startTls(files, listener)
  running.push(started)
  return started
}

const caller = async (
  options: Omit<ServiceFetchOptions, 'undici' | 'identity'>,
): Promise<Fetch> => {
  const [identity] = await identityOf(ca.issue({ altNames: ['URI:spiffe://example.org/caller'] }))
  return serviceFetch({ undici, identity, ...options })
}

const peerOf = ({ socket }: IncomingMessage): X509Certificate =>
  (socket as TLSSocket).getPeerX509Certificate()!

const rejection = async (call: Promise<unknown>): Promise<string> => {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error === undefined) throw new Error('the call was made')
  const shown = inspect(error, { depth: null })
  expect(shown).not.toContain('PRIVATE KEY')
  return shown
}

describe('who is called', () => {
  const thumbprint = ({ cert }: Issued) =>
    hash('sha256', new X509Certificate(cert).raw, 'base64url')
  const publicKey = ({ cert }: Issued) =>
    hash(
      'sha256',
      new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' }),
      'base64url',
    )

  test('presents a certificate, and is answered', async () => {
    const { origin } = await serve(ca.issue(names), (req, res) => {
      res.end(peerOf(req).subjectAltName)
    })
    const response = await (await caller({ origin }))(`${origin}/x`)
    expect(await response.text()).toBe('URI:spiffe://example.org/caller')
  })

  const own = ca.issue(names)
  test.each<[string, ExpectedServer]>([
    ['its host’s name', {}],
    ['its SPIFFE ID', { spiffeId: billing }],
    ['one of its SPIFFE IDs', { spiffeId: ['spiffe://example.org/x', billing] }],
    ['its certificate', { thumbprints: [thumbprint(ca.issue()), thumbprint(own)] }],
    ['its key', { publicKeys: [publicKey(own)] }],
    [
      'all of them',
      { spiffeId: billing, publicKeys: [publicKey(own)], thumbprints: [thumbprint(own)] },
    ],
  ])('is known by %s', async (_, server) => {
    const { origin } = await serve(own)
    const call = await caller({ origin, server })
    expect((await call(origin)).status).toBe(200)
  })

  test('needs no host’s name where it has a SPIFFE ID', async () => {
    const { origin } = await serve(ca.issue({ ...names, altNames: [`URI:${billing}`] }))
    expect((await (await caller({ origin, server: { spiffeId: billing } }))(origin)).status).toBe(
      200,
    )
    expect(await rejection((await caller({ origin }))(origin))).toContain(
      'ERR_TLS_CERT_ALTNAME_INVALID',
    )
  })

  test('is never known by a name that the call brings along', async () => {
    const { origin } = await serve(ca.issue({ ...names, altNames: ['DNS:other.example'] }))
    const call = await caller({ origin, credentials: 'keep' })
    const headers = { host: 'other.example' }
    expect(await rejection(call(origin, { headers }))).toContain('ERR_TLS_CERT_ALTNAME_INVALID')
    expect(await rejection(call(new Request(origin, { headers })))).toContain(
      'ERR_TLS_CERT_ALTNAME_INVALID',
    )
  })

  const another = ca.issue(names)
  test.each<[string, ExpectedServer, string]>([
    [
      'SPIFFE ID',
      { spiffeId: 'spiffe://example.org/bill' },
      `is ${billing}; expected spiffe://example.org/bill`,
    ],
    ['certificate', { thumbprints: [thumbprint(another)] }, `expected ${thumbprint(another)}`],
    ['key', { publicKeys: [publicKey(another)] }, `expected ${publicKey(another)}`],
    [
      'key, with the right SPIFFE ID',
      { spiffeId: billing, publicKeys: [publicKey(another)] },
      'has the public key',
    ],
  ])('is nobody with another %s', async (_, server, message) => {
    let asked = 0
    const { origin } = await serve(own, (_req, res) => {
      asked++
      res.end()
    })
    const call = await caller({ origin, server })
    for (let turn = 0; turn < 3; turn++) {
      const error = await rejection(call(origin))
      expect(error).toContain(message)
      expect(error).toMatch(/^TypeError: the server at localhost/)
    }
    expect(asked).toBe(0)
  })

  test.each<[string, () => Issued, string]>([
    [
      'expired',
      () => ca.issue({ ...names, from: moment(-2e8), to: moment(-1e8) }),
      'CERT_HAS_EXPIRED',
    ],
    ['is of another authority', () => stranger.issue(names), 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['is for clients', () => ca.issue({ ...names, usages: ['clientAuth'] }), 'INVALID_PURPOSE'],
    [
      'has two names',
      () => ca.issue({ ...names, altNames: [`URI:${billing}`, 'URI:spiffe://example.org/x'] }),
      'nobody with a SPIFFE ID',
    ],
    [
      'has its name in a DNS name',
      () => ca.issue({ ...names, altNames: [`DNS:x\\, URI:${billing}`] }),
      'nobody with a SPIFFE ID',
    ],
    ['has no name', () => ca.issue({ usages: ['serverAuth'] }), 'nobody with a SPIFFE ID'],
  ])('is nobody whose certificate %s', async (_, issue, message) => {
    const { key, chain } = issue()
    const server = createPlainServer({ key, cert: chain }, (_req, res) => res.end()).listen(0)
    await once(server, 'listening')
    const origin = `https://localhost:${(server.address() as AddressInfo).port}`
    const call = await caller({ origin, server: { spiffeId: billing } })
    expect(await rejection(call(origin))).toContain(message)
    server.close()
  })

  test('is looked at again on each new connection', async () => {
    const reused: boolean[] = []
    const { origin } = await serve(own, (req, res) => {
      reused.push((req.socket as TLSSocket).isSessionReused())
      res.setHeader('connection', 'close')
      res.end()
    })
    const call = await caller({ origin, server: { spiffeId: billing } })
    for (let turn = 0; turn < 3; turn++) await (await call(origin)).text()
    expect(reused).toEqual([false, false, false])
  })

  test('is nobody whom the dispatcher of a call would let through', async () => {
    const { origin } = await serve(own)
    const call = await caller({ origin, server: { spiffeId: 'spiffe://example.org/x' } })
    const dispatcher = new undici.Agent({ connect: { rejectUnauthorized: false } })
    const error = await rejection(call(origin, { dispatcher } as object))
    expect(error).toContain('expected spiffe://example.org/x')
    await dispatcher.close()
  })
})

describe('what leaves', () => {
  const echo: RequestListener = (req, res) => {
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.on('end', () => {
      const body = Buffer.concat(chunks).toString('latin1')
      res.end(JSON.stringify({ method: req.method, url: req.url, headers: req.headers, body }))
    })
  }
  interface Echo {
    readonly method: string
    readonly url: string
    readonly headers: Record<string, string>
    readonly body: string
  }

  test.each<[string, (url: string) => Parameters<Fetch>]>([
    ['a text', (url) => [url, { method: 'POST', body: 'onetwo' }]],
    ['bytes', (url) => [new URL(url), { method: 'POST', body: Buffer.from('onetwo') }]],
    ['a stream', (url) => [url, { method: 'POST', body: new Blob(['one', 'two']).stream() }]],
    ['a blob', (url) => [url, { method: 'POST', body: new Blob(['onetwo']) }]],
    ['a Request', (url) => [new Request(url, { method: 'POST', body: 'onetwo' })]],
    ['a text and a Request', (url) => [url, new Request(url, { method: 'POST', body: 'onetwo' })]],
  ])('is whole: %s', async (_, argumentsFor) => {
    const { origin } = await serve(ca.issue(names), echo)
    const response = await (await caller({ origin }))(...argumentsFor(`${origin}/a?b=c`))
    expect(await response.json()).toMatchObject({ method: 'POST', url: '/a?b=c', body: 'onetwo' })
  })

  test('is whole: a form', async () => {
    const { origin } = await serve(ca.issue(names), echo)
    const form = new FormData()
    form.set('name', 'onetwo')
    const response = await (await caller({ origin }))(origin, { method: 'POST', body: form })
    const { headers, body } = (await response.json()) as Echo
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
    expect(body).toContain('onetwo')
  })

  const headers = { authorization: 'Bearer x', cookie: 'a=b', 'x-request-id': '7' }

  test('has nobody else’s credentials', async () => {
    const { origin } = await serve(ca.issue(names), echo)
    const call = await caller({ origin })
    for (const response of [
      await call(origin, { headers }),
      await call(new Request(origin, { headers })),
    ]) {
      const seen = ((await response.json()) as Echo).headers
      expect(seen).toMatchObject({ 'x-request-id': '7' })
      expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(['authorization']))
      expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(['cookie']))
    }
  })

  test('has them where that is said, and a key from guardFetch', async () => {
    const { origin } = await serve(ca.issue(names), echo)
    const keeping = await caller({ origin, credentials: 'keep' })
    const kept = (await (await keeping(origin, { headers })).json()) as Echo
    expect(kept.headers['authorization']).toBe('Bearer x')
    const keyed = guardFetch({ origin, secret: 'sk-own', fetch: keeping })
    const seen = (await (await keyed(origin, { headers })).json()) as Echo
    expect(seen.headers['authorization']).toBe('Bearer sk-own')
    expect(seen.headers['cookie']).toBeUndefined()
  })

  test('goes to no other origin, not even by a redirect', async () => {
    const { origin } = await serve(ca.issue(names), (_req, res) => {
      res.writeHead(302, { location: 'https://example.org/' }).end()
    })
    const call = await caller({ origin })
    expect((await call(origin)).status).toBe(302)
    expect((await call(new Request(origin))).status).toBe(302)
    const error = await rejection(call('https://localhost:1/'))
    expect(error).toContain('`serviceFetch` calls')
    expect(error).toContain('refused a call to https://localhost:1')
  })

  test('ends when it is aborted', async () => {
    const { origin } = await serve(ca.issue(names), () => undefined)
    const call = await caller({ origin })
    expect(await rejection(call(origin, { signal: AbortSignal.timeout(100) }))).toContain('Timeout')
  })
})

test('after a change new calls present the new certificate, and those underway end as they began', async () => {
  const seen: string[] = []
  let finish: () => void = () => undefined
  const { origin } = await serve(ca.issue(names), (req, res) => {
    seen.push(peerOf(req).serialNumber)
    if (req.url !== '/stream') return void res.end('ok')
    res.write('first ')
    finish = () => res.end('last')
  })
  const [before, after] = [ca.issue(), ca.issue()]
  const [identity, folder] = await identityOf(before)
  const call = serviceFetch({ undici, identity, origin, server: { spiffeId: billing } })
  const streamed = await call(`${origin}/stream`)
  await (await call(origin)).text()
  folder.identity(after)
  await changed(identity)
  await (await call(origin)).text()
  finish()
  expect(await streamed.text()).toBe('first last')
  const serials = [before, before, after].map(({ cert }) => new X509Certificate(cert).serialNumber)
  expect(seen).toEqual(serials)
})

test('a call that begins when the certificate changes is made, and its pool is closed after it', async () => {
  const { origin } = await serve(ca.issue(names))
  const [identity] = await identityOf(ca.issue())
  let change: () => void = () => undefined
  const onChange = (listener: () => void) => ((change = listener), () => undefined)
  const closed = new Set<undici.Agent>()
  class Agent extends undici.Agent {
    override close(...of: []): Promise<void> {
      closed.add(this)
      return super.close(...of)
    }
  }
  // One that takes its time before it asks for a connection.
  const fetch = async (...of: Parameters<typeof undici.fetch>) => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    return undici.fetch(...of)
  }
  const call = serviceFetch({
    undici: { Agent, fetch },
    identity: { ...identity, onChange },
    origin,
  })
  const calls = [call(origin), call(origin)]
  change()
  expect(closed.size).toBe(0)
  for (const response of await Promise.all(calls)) expect(await response.text()).toBe('ok')
  expect(closed.size).toBe(1)
  await (await call(origin)).text()
  change()
  expect(closed.size).toBe(2)
})

test('an authority that is taken out is not believed over a connection that stands', async () => {
  const { origin } = await serve(ca.issue(names))
  const [identity, folder] = await identityOf(ca.issue())
  const call = serviceFetch({ undici, identity, origin })
  await (await call(origin)).text()
  folder.write('ca', stranger.cert)
  await changed(identity)
  expect(await rejection(call(origin))).toMatch(/UNABLE_TO_VERIFY|SELF_SIGNED/)
})

test('a server that is revoked is not called, not even over a connection that stands', async () => {
  const issued = ca.issue(names)
  const { origin } = await serve(issued)
  const [, folder] = await identityOf(ca.issue())
  folder.write('crl', ca.revocationList())
  const identity = await folder.open({ crl: folder.path('crl') })
  const call = serviceFetch({ undici, identity, origin, server: { spiffeId: billing } })
  await (await call(origin)).text()
  ca.revoke(issued)
  folder.write('crl', ca.revocationList())
  await changed(identity)
  expect(await rejection(call(origin))).toContain('CERT_REVOKED')
})

describe('options are refused', () => {
  const origin = 'https://billing.internal'
  test.each<[object, string]>([
    [{ origin: 'http://localhost:1' }, 'origins of https'],
    [{ origin: 'https://*.internal' }, '`origin` of `serviceFetch`'],
    [{ undici: {} }, "undici 7: `import * as undici from 'undici'`"],
    [{ identity: {} }, 'an object with `clientOptions`'],
    [{ server: { spiffeId: 'https://x' } }, 'a SPIFFE ID such as'],
    [{ server: { spiffeId: [] } }, 'a SPIFFE ID such as'],
    [{ server: { thumbprints: ['ab:cd'] } }, 'SHA-256 digests in base64url'],
    [{ server: { publicKeys: [] } }, 'SHA-256 digests in base64url'],
    [{ server: { spiffeId: undefined } }, 'whatever it names'],
    [{ server: null }, 'an object of options'],
    [{ server: { spiffeID: billing } }, 'did you mean `spiffeId`?'],
    [{ credentials: 'all' }, '`credentials` of `serviceFetch`'],
  ])('%j', async (wrong, message) => {
    const [identity] = await identityOf(ca.issue())
    const make = () => serviceFetch({ undici, identity, origin, ...wrong })
    expect(make).toThrow(message)
    try {
      make()
    } catch (error) {
      expect(isConfigurationError(error)).toBe(true)
    }
  })
})
