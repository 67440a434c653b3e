import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clientCertHeader, nginxHeaders } from '../../../src'
import { describeNginx } from '../../support/nginx-server'
import { current } from '../../support/servers'
import { ask, type Ask } from '../../support/tls'
import {
  askPast,
  blockOf,
  Clients,
  forgedHeaders,
  sequenceMap,
  startBehindNginx,
  titles,
  verifying,
  withHeader,
  withLines,
  type BehindNginx,
  type BehindOptions,
} from './behind-nginx'
import { id, otherId } from './families'

// The configurations are those of docs/mtls.md.

const safe = blockOf('safe: nginx verifies')
const versions = ['TLSv1.2', 'TLSv1.3'] as const

let clients: Clients
let files: Record<string, string>

beforeAll(() => {
  clients = new Clients()
  clients.root.revoke(clients.of('revoked'))
  files = clients.files()
}, 60_000)

afterAll(() => clients.remove())

const letIn = ['good', 'below an intermediate', 'below two, with a long key'] as const

/** Why nginx refuses a client, in the words of `$ssl_client_verify`; of several faults the last one found. */
const refusedByNginx = [
  ['expired', 'certificate has expired'],
  ['not yet valid', 'certificate is not yet valid'],
  ['with the key usage of a server', 'unsuitable certificate purpose'],
  ['self-signed with the same SPIFFE ID', 'unable to get certificate CRL'],
  ['of another authority', 'unable to verify the first certificate'],
  ['without its intermediate', 'unable to verify the first certificate'],
  ['below three', 'CRL signature failure'],
  ['revoked', 'certificate revoked'],
] as const

test('every block of the page is run here or among those that are not safe', () => {
  const tests = ['nginx', 'nginx-unsafe'].map((name) =>
    readFileSync(join(__dirname, `${name}.test.ts`), 'utf8'),
  )
  const untested = titles.filter((title) => !tests.join().includes(`'${title}'`))
  expect([titles.length, untested]).toEqual([7, []])
})

describeNginx()('behind nginx', () => {
  describe.each(current)('on $name', (framework) => {
    let behind: BehindNginx | undefined

    const serve = async (options: Partial<BehindOptions> = {}): Promise<BehindNginx> => {
      behind = await startBehindNginx(framework, { blocks: safe, files, ...options })
      return behind
    }
    const call = (name: string, more: Ask = {}) =>
      ask(behind?.port ?? 0, { ...clients.presenting(name), ...more })
    const principalOf = async (name: string, more: Ask = {}) => {
      const { status, text } = await call(name, more)
      return status === 200 ? (JSON.parse(text) as { principal: string }).principal : status
    }

    afterEach(async () => {
      await behind?.close()
      behind = undefined
    })

    describe.each(versions)('over %s', (version) => {
      const over = { minVersion: version, maxVersion: version }

      test('who presents a good certificate is let in', async () => {
        const { verdicts } = await serve()
        for (const name of letIn) expect([name, await principalOf(name, over)]).toEqual([name, id])
        expect(verdicts).toEqual(letIn.map(() => 'SUCCESS'))
      })

      test.each(['optional', 'on'])(
        'with `ssl_verify_client %s` nginx itself answers whom it cannot verify',
        async (mode) => {
          const { events } = await serve({ blocks: safe.replace(/optional;/, `${mode};`) })
          for (const [name] of refusedByNginx) {
            const { status, text } = await call(name, over)
            expect([name, status, text]).toEqual([name, 400, expect.stringContaining('nginx')])
          }
          expect(events).toEqual([])
        },
      )

      test('where nginx leaves the answer to the service, that refuses them all', async () => {
        const { verdicts, causes } = await serve({
          blocks: withLines(blockOf('safe: the service refuses what nginx would refuse')),
        })
        for (const [name] of refusedByNginx) {
          expect([name, await principalOf(name, over)]).toEqual([name, 401])
        }
        expect(verdicts).toEqual(refusedByNginx.map(([, verdict]) => `FAILED:${verdict}`))
        expect(new Set(causes)).toEqual(new Set(['not-verified-by-nginx']))
        expect(await principalOf('good', over)).toBe(id)
      })

      test('no certificate is no credential, unless nginx demands one', async () => {
        const { lastCode, verdicts } = await serve()
        expect(await principalOf('none', over)).toBe(401)
        expect([lastCode(), verdicts]).toEqual(['credential-missing', ['NONE']])
        await behind?.close()
        const { events } = await serve({ blocks: safe.replace(/optional;/, 'on;') })
        expect([await principalOf('none', over), events]).toEqual([400, []])
      })

      test('an nginx that takes any certificate leaves the verdict to `ca`', async () => {
        const ca = [clients.root.cert, clients.intermediate.cert]
        const { causes, verdicts } = await serve({
          blocks: verifying(
            blockOf('safe with `passThrough` and `ca`: nginx takes any certificate'),
          ),
          forwarder: nginxHeaders({ passThrough: true, ca }),
        })
        for (const name of ['good', 'below an intermediate', 'without its intermediate']) {
          expect([name, await principalOf(name, over)]).toEqual([name, id])
        }
        expect(new Set(verdicts)).not.toContain('SUCCESS')
        for (const name of ['self-signed with the same SPIFFE ID', 'of another authority']) {
          expect([name, await principalOf(name, over)]).toEqual([name, 401])
        }
        expect(causes).toEqual(['authority-as-client', 'issuer-unknown'])
        // What has nothing to do with who issued it, nginx goes on refusing.
        expect(await principalOf('expired', over)).toBe(400)
        // No list of revocations is looked at by anybody here.
        expect(await principalOf('revoked', over)).toBe(id)
        expect(await principalOf('none', over)).toBe(401)
      })

      test('without `passThrough` whom nginx did not verify is refused', async () => {
        const { causes } = await serve({ blocks: verifying('ssl_verify_client optional_no_ca;\n') })
        expect(await principalOf('good', over)).toBe(401)
        expect(await principalOf('self-signed with the same SPIFFE ID', over)).toBe(401)
        expect(causes).toEqual(['not-verified-by-nginx', 'not-verified-by-nginx'])
      })
    })

    test('clients that share the connection behind nginx are never mixed up', async () => {
      const { service } = await serve()
      let connections = 0
      service.server.on('connection', () => (connections += 1))
      const expected = { good: id, another: otherId, none: 401, 'below an intermediate': id }
      const names = Object.keys(expected) as (keyof typeof expected)[]
      for (const name of [...names, ...names, ...names.toReversed()]) {
        expect([name, await principalOf(name)]).toEqual([name, expected[name]])
      }
      expect(connections).toBe(1)
      const many = Array.from({ length: 40 }, (_, index) => names[index % 4] as (typeof names)[0])
      const principals = await Promise.all(many.map((name) => principalOf(name)))
      expect(principals).toEqual(many.map((name) => expected[name]))
    })

    test.each([
      ['once', (value: string) => value],
      ['twice', (value: string) => [value, value]],
    ])('headers that a client sends itself, %s, do not reach the service', async (_, times) => {
      const { verdicts } = await serve()
      const forged = Object.entries(forgedHeaders(clients.of('another')))
      const headers = Object.fromEntries(forged.map(([name, value]) => [name, times(value)]))
      expect(await principalOf('none', { headers })).toBe(401)
      expect(await principalOf('good', { headers })).toBe(id)
      expect(verdicts).toEqual(['NONE', 'SUCCESS'])
    })

    test('a client that names them in `Connection` (CVE-2025-48865) has none of them taken off', async () => {
      const { verdicts } = await serve()
      const headers = { connection: 'close, ssl-client-cert, ssl-client-verify' }
      expect(await principalOf('good', { headers })).toBe(id)
      expect(await principalOf('none', { headers })).toBe(401)
      expect(verdicts).toEqual(['SUCCESS', 'NONE'])
    })

    test('their twins with an underscore (CVE-2025-64484) do not either, and are refused where they do', async () => {
      await serve()
      const headers = { ssl_client_cert: 'a', ssl_client_verify: 'SUCCESS' }
      expect(await principalOf('good', { headers })).toBe(id)
      await behind?.close()
      const { lastCode } = await serve({ blocks: withLines('underscores_in_headers on;\n') })
      expect(await principalOf('good', { headers })).toBe(400)
      expect(await principalOf('none', { headers: { SSL_Client_Verify: 'SUCCESS' } })).toBe(400)
      expect(lastCode()).toBe('proxy-header-refused')
      expect(await principalOf('good')).toBe(id)
    })

    test('the same headers past nginx are refused and told of', async () => {
      const past = await serve()
      const forged = forgedHeaders(clients.of('good'))
      const { status, text } = await askPast(past, '127.0.0.2', forged)
      expect([status, past.lastCode()]).toEqual([400, 'proxy-header-refused'])
      expect(text).not.toContain('BEGIN')
      expect((await askPast(past, '127.0.0.2', {})).status).toBe(401)
    })

    test('`requireTls` believes nginx, and nobody past it', async () => {
      const past = await serve({ guard: { requireTls: true } })
      const { status, headers } = await call('good')
      expect([status, headers['strict-transport-security']]).toEqual([200, 'max-age=31536000'])
      const claimed = { 'x-forwarded-proto': 'https' }
      expect((await askPast(past, '127.0.0.2', claimed)).status).toBe(403)
      expect(past.lastCode()).toBe('tls-required')
      expect(await principalOf('good', { headers: { 'x-forwarded-proto': 'http' } })).toBe(id)
    })

    test('a certificate that is longer than the headers Node takes needs `maxHeaderSize`', async () => {
      await serve()
      expect(await principalOf('with many names')).toBe(431)
      await behind?.close()
      await serve({ maxHeaderSize: 65_536 })
      expect(await principalOf('with many names')).toBe(id)
    })

    test('so many authorities may stand between as `ssl_verify_depth` says', async () => {
      await serve({ blocks: safe.replace(/(ssl_verify_depth +)2/, '$11') })
      expect(await principalOf('below an intermediate')).toBe(id)
      expect(await principalOf('below two, with a long key')).toBe(400)
    })

    test('headers that are emptied everywhere, as for ingress-nginx, stay where they are set', async () => {
      const empty = 'proxy_set_header ssl-client-cert "";\nproxy_set_header ssl-client-verify "";\n'
      const forgetful = `location /v1/ {\n${empty}proxy_pass http://ai;\n}\n`
      await serve({ blocks: withLines(empty + forgetful) })
      expect(await principalOf('good')).toBe(id)
      const headers = forgedHeaders(clients.of('another'))
      expect(await principalOf('none', { headers, path: '/v1/me' })).toBe(401)
      expect(await principalOf('good', { headers })).toBe(id)
    })

    test('an nginx that writes `Client-Cert` (RFC 9440) is understood', async () => {
      const lines = [
        'proxy_set_header Client-Cert $client_cert_sequence;',
        'proxy_set_header Client-Cert-Chain "";',
      ].join('\n')
      await serve({ forwarder: clientCertHeader(), blocks: sequenceMap + withHeader(lines) })
      expect(await principalOf('good')).toBe(id)
      const headers = { 'client-cert': ':AAAA:', 'client-cert-chain': ':AAAA:' }
      expect(await principalOf('good', { headers })).toBe(id)
      expect(await principalOf('none', { headers })).toBe(401)
      expect(await principalOf('expired')).toBe(400)
    })
  })
})
