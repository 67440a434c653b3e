import { X509Certificate } from 'node:crypto'
import { Agent } from 'node:https'
import { memoryStore, nginxHeaders, revocations } from '../../../src'
import { describeNginx } from '../../support/nginx-server'
import { current } from '../../support/servers'
import { ask } from '../../support/tls'
import {
  askPast,
  blockOf,
  Clients,
  forgedHeaders,
  startBehindNginx,
  verifying,
  withLines,
  type BehindNginx,
  type BehindOptions,
} from './behind-nginx'
import { id, otherId } from './families'

// What docs/mtls.md warns of is shown to be so: these are attacks that succeed.

let clients: Clients
let files: Record<string, string>

beforeAll(() => {
  clients = new Clients()
  files = clients.files()
}, 60_000)

afterAll(() => clients.remove())

describeNginx()('behind an nginx whose configuration is not safe', () => {
  describe.each(current)('on $name', (framework) => {
    let behind: BehindNginx | undefined

    const serve = async (blocks: string, options: Partial<BehindOptions> = {}) => {
      behind = await startBehindNginx(framework, { files, ...options, blocks })
      return behind
    }
    const principalOf = async (name: string, headers: Record<string, string>, path = '/v1/me') => {
      const options = { ...clients.presenting(name), headers, path }
      const { status, text } = await ask(behind?.port ?? 0, options)
      return status === 200 ? (JSON.parse(text) as { principal: string }).principal : status
    }

    afterEach(async () => {
      await behind?.close()
      behind = undefined
    })

    test('a client writes both headers where a location has lost them', async () => {
      await serve(withLines(blockOf('unsafe: a location that sets a header of its own')))
      const forged = forgedHeaders(clients.of('good'))
      expect(await principalOf('none', forged)).toBe(id)
      expect(await principalOf('none', forged, '/me')).toBe(401)
    })

    test('a client with a certificate shows another one where only the verdict is set', async () => {
      await serve(withLines(blockOf('unsafe: only the verdict is set')))
      const forged = forgedHeaders(clients.of('another'))
      expect(await principalOf('good', forged)).toBe(otherId)
      expect(await principalOf('good', forged, '/me')).toBe(id)
      expect(await principalOf('none', forged)).toBe(401)
    })

    test('a client verifies itself where only the certificate is set', async () => {
      const lines = blockOf('unsafe with `optional_no_ca`: only the certificate is set')
      await serve(verifying(`ssl_verify_client optional_no_ca;\n${lines}`))
      const forged = { 'ssl-client-verify': 'SUCCESS' }
      expect(await principalOf('self-signed with the same SPIFFE ID', forged)).toBe(id)
      expect(await principalOf('self-signed with the same SPIFFE ID', forged, '/me')).toBe(401)
      await behind?.close()
      // With authorities here the forged verdict is worth nothing.
      await serve(verifying(`ssl_verify_client optional_no_ca;\n${lines}`), {
        forwarder: nginxHeaders({ ca: clients.root.cert }),
      })
      expect(await principalOf('self-signed with the same SPIFFE ID', forged)).toBe(401)
    })

    test('whoever connects from the address of a trusted proxy is the proxy', async () => {
      const past = await serve(blockOf('safe: nginx verifies'))
      const { text } = await askPast(past, '127.0.0.1', forgedHeaders(clients.of('good')))
      expect(JSON.parse(text)).toEqual({ principal: id })
    })

    test.each([
      ['goes on where sessions are kept', resuming, 200],
      ['ends where they are not', (blocks: string) => blocks, 400],
    ])('what was revoked since %s', async (_, change, status) => {
      const register = revocations({ store: memoryStore() })
      await register.ready()
      const blocks = change(blockOf('safe: nginx verifies'))
      const { nginx } = await serve(blocks, { mtls: { revocations: register } })
      const issued = clients.root.issue({ altNames: [`URI:${id}`] })
      const presenting = { ca: clients.root.cert, cert: issued.cert, key: issued.key, path: '/me' }
      const agent = new Agent({ maxCachedSessions: 10, keepAlive: false })
      const call = () => ask(nginx.port, { ...presenting, agent })
      expect((await call()).status).toBe(200)
      clients.root.revoke(issued)
      await nginx.reload({ 'clients.crl': clients.revocationLists() })
      const after = await call()
      expect([after.status, after.resumed]).toEqual([status, status === 200])
      expect((await ask(nginx.port, presenting)).status).toBe(400)
      // The guard's own register is asked at every request.
      const { fingerprint256 } = new X509Certificate(issued.cert)
      await register.revokeCertificate({ thumbprint: fingerprint256 })
      expect((await call()).status).toBe(status === 200 ? 401 : 400)
      agent.destroy()
      register.close()
    })
  })
})

function resuming(configuration: string): string {
  const lines = blockOf('unsafe: a session that is resumed is not verified again')
  return withLines(lines, configuration.replace(/^ *ssl_session_\w+ .*\n/gm, ''))
}
