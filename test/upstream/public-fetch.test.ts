import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import * as undici from 'undici'
import { publicFetch, type PublicFetchOptions } from '../../src/index'

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

interface Dialled {
  readonly host: string
  readonly addresses: readonly string[]
}

/**
 * The internet of a test: whatever address is dialled, this server answers. The tests see which addresses the
 * connection was to be made to.
 */
async function internet(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  open.push(() => void (server.closeAllConnections(), server.close()))
  const { port } = server.address() as AddressInfo
  const dialled: Dialled[] = []
  class Agent extends undici.Agent {
    constructor({ connect }: { connect: { lookup: (...args: unknown[]) => void } }) {
      const lookup = (
        host: string,
        options: { all?: boolean },
        answer: (...all: unknown[]) => void,
      ) =>
        connect.lookup(host, { all: true }, (_error: unknown, found: { address: string }[]) => {
          dialled.push({ host, addresses: found.map(({ address }) => address) })
          if (options.all === true) answer(null, [{ address: '127.0.0.1', family: 4 }])
          else answer(null, '127.0.0.1', 4)
        })
      super({ connect: { lookup } as never })
    }
  }
  return { port, dialled, undici: { Agent, fetch: undici.fetch } }
}

const resolving =
  (...answers: string[][]) =>
  async () =>
    (answers.length > 1 ? answers.splice(0, 1)[0]! : answers[0]!).map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }))

const anywhere = ['93.184.216.34']

async function reading(
  listener: RequestListener,
  options: Partial<PublicFetchOptions> & { names?: readonly string[] } = {},
) {
  const { names = ['docs.example'], ...more } = options
  const { port, dialled, undici: network } = await internet(listener)
  const hosts = names.map((name) => `${name}:${port}`)
  const read = publicFetch({ undici: network, hosts, lookup: resolving(anywhere), ...more })
  return { port, dialled, read }
}

test('reads a page at the address that was checked, and resolves its name once', async () => {
  let asked = 0
  const lookup = async () => [{ address: ++asked === 1 ? anywhere[0]! : '127.0.0.1', family: 4 }]
  const { read, port, dialled } = await reading((_, res) => res.end('a page'), { lookup })
  const response = await read(`http://docs.example:${port}/a`)
  expect(await response.text()).toBe('a page')
  expect(response.url).toBe(`http://docs.example:${port}/a`)
  expect(asked).toBe(1)
  expect(dialled).toEqual([{ host: 'docs.example', addresses: anywhere }])
})

test.each([
  ...['10.0.0.1', '172.16.9.1', '192.168.1.1', '127.0.0.1', '169.254.169.254', '100.64.0.1'],
  ...['0.0.0.0', '224.0.0.1', '240.0.0.1', '255.255.255.255', '192.0.2.1', '198.18.0.1'],
  ...['::1', '::', 'fe80::1', 'fc00::1', 'ff02::1', '::ffff:10.0.0.1', '::ffff:93.184.216.34'],
  ...['64:ff9b::a00:1', '64:ff9b:1::1', '2002:a00:1::1', '2001::1', '2001:db8::1', 'fe80::1%eth0'],
])('a name of %s is not called, alone or beside a public address', async (address) => {
  for (const lookup of [resolving([address]), resolving([...anywhere, address])]) {
    const { read, port, dialled } = await reading((_, res) => res.end('secret'), { lookup })
    await expect(read(`http://docs.example:${port}/`)).rejects.toThrow('public addresses only')
    expect(dialled).toEqual([])
  }
})

test.each([
  ...['http://127.0.0.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://017700000001/'],
  ...['http://[::1]/', 'http://[::ffff:7f00:1]/', 'http://localhost/', 'http://a.internal/'],
  ...['ftp://docs.example/', 'file:///etc/passwd', 'http://user@docs.example/', 'data:,a'],
  ...['http://docs.example\\@127.0.0.1/', 'http://docs.example:22/', 'https://metadata/'],
])('%s is not called where every public host may be', async (url) => {
  const { undici: network, dialled } = await internet((_, res) => res.end('secret'))
  const read = publicFetch({ undici: network, lookup: resolving(anywhere) })
  await expect(read(url)).rejects.toThrow(TypeError)
  expect(dialled).toEqual([])
})

test('another host than those named is not called', async () => {
  const { read, port, dialled } = await reading((_, res) => res.end('a page'))
  await expect(read(`http://other.example:${port}/`)).rejects.toThrow('does not go to this host')
  expect(dialled).toEqual([])
})

describe('a redirect', () => {
  const to =
    (location: (port: number) => string): RequestListener =>
    (req, res) => {
      if (req.url === '/end') return res.end('the end')
      return res.writeHead(302, { location: location(req.socket.localPort ?? 0) }).end()
    }

  test('is followed where the next address may be called, which is resolved and pinned by itself', async () => {
    const lookup = resolving(anywhere, ['1.1.1.1'])
    const { read, port, dialled } = await reading(
      to(() => '/end'),
      { lookup },
    )
    const response = await read(`http://docs.example:${port}/`)
    expect(await response.text()).toBe('the end')
    expect(dialled.map(({ addresses }) => addresses)).toEqual([anywhere, ['1.1.1.1']])
  })

  test.each([
    ['to a private address', (port: number) => `http://127.0.0.1:${port}/end`],
    ['to another host', (port: number) => `http://evil.example:${port}/end`],
    ['to another scheme', () => 'file:///etc/passwd'],
    ['in circles', () => '/'],
  ])('%s is not', async (_title, location) => {
    const { read, port } = await reading(to(location))
    await expect(read(`http://docs.example:${port}/`)).rejects.toThrow(TypeError)
  })

  test('to a name that has become private is not', async () => {
    const lookup = resolving(anywhere, ['192.168.0.1'])
    const { read, port, dialled } = await reading(
      to(() => '/end'),
      { lookup },
    )
    await expect(read(`http://docs.example:${port}/`)).rejects.toThrow('public addresses only')
    expect(dialled).toHaveLength(1)
  })
})

test.each<[string, RequestListener]>([
  ['a body', (_, res) => res.end('x'.repeat(2000))],
  [
    'what a compressed body becomes',
    (_, res) =>
      res.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(100_000))),
  ],
])('%s that is too large is an error', async (_title, listener) => {
  const { read, port } = await reading(listener, { maxBytes: 1000 })
  const response = await read(`http://docs.example:${port}/`)
  await expect(response.text()).rejects.toThrow('too large')
})

test('a body that does not end is cut off', async () => {
  const { read, port } = await reading((_, res) => void res.write('a'), { timeoutMs: 100 })
  const response = await read(`http://docs.example:${port}/`)
  await expect(response.text()).rejects.toThrow(/timeout|abort/i)
})

test('credentials of the caller stay here, and nothing is sent', async () => {
  const { read, port } = await reading((req, res) => res.end(JSON.stringify(req.headers)))
  const url = `http://docs.example:${port}/`
  const headers = {
    authorization: 'Bearer a',
    cookie: 'a=b',
    'x-api-key': 'k',
    accept: 'text/html',
  }
  const sent = (await (await read(url, { headers })).json()) as Record<string, string>
  expect(sent).toMatchObject({ accept: 'text/html', host: `docs.example:${port}` })
  expect(Object.keys(sent)).not.toEqual(expect.arrayContaining(['authorization']))
  expect(JSON.stringify(sent)).not.toMatch(/Bearer|a=b|"k"/)
  await expect(read(url, { method: 'POST', body: 'a' })).rejects.toThrow('GET and HEAD')
})
