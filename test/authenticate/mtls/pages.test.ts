import { mtls } from '../../../src'
import { CertificateAuthority, type Issued } from '../../support/certificate-authority'
import { current } from '../../support/servers'
import { ask, startTls, type RunningTls } from '../../support/tls'
import { tellPrincipal, watchedGuard, withCauses } from './support'

const app = 'https://app.example.org'

let root: CertificateAuthority
let server: Issued
let client: Issued

beforeAll(() => {
  root = CertificateAuthority.create()
  server = root.issue({ altNames: ['DNS:localhost'], usages: ['serverAuth'] })
  client = root.issue({ altNames: ['URI:spiffe://example.org/ada'] })
})

afterAll(() => root.remove())

describe.each(current)(
  'a browser presents a certificate for whatever page asks, like a cookie: on $name',
  (framework) => {
    let running: RunningTls | undefined

    afterEach(async () => {
      await running?.close()
      running = undefined
    })

    async function statusWith(headers: Record<string, string>) {
      const { authenticator, causes } = withCauses(mtls({ origins: app }))
      const { guard } = watchedGuard({ authenticate: [authenticator] })
      running = await startTls(
        framework,
        { guard, handler: tellPrincipal },
        { ...server, ca: root.cert, requestCert: true },
      )
      const { cert, key } = client
      const { status } = await ask(running.port, { ca: root.cert, path: '/me', cert, key, headers })
      return [status, ...causes]
    }

    test.each([
      ['of another origin', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
      ['below the same domain', { 'sec-fetch-site': 'same-site' }],
      ['that a link of a stranger leads to', { 'sec-fetch-site': 'cross-site' }],
      ['of an older browser', { origin: 'https://evil.example' }],
      ['without an origin', { origin: 'null' }],
      ['that begins as a known one', { origin: `${app}.evil.example` }],
    ])('a page %s is refused', async (_which, headers) => {
      expect(await statusWith(headers)).toEqual([401, 'origin'])
    })

    test.each([
      ['of the same origin', { origin: 'https://localhost', 'sec-fetch-site': 'same-origin' }],
      ['that the user typed in', { 'sec-fetch-site': 'none' }],
      ['of an origin that may', { origin: app, 'sec-fetch-site': 'same-site' }],
    ])('a page %s may use it', async (_which, headers) => {
      expect(await statusWith(headers)).toEqual([200])
    })
  },
)
