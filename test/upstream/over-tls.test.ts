import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'portcullis-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('over TLS the key goes to the provider, and not where it points to', async () => {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const request = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1'
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
  const files = ['-keyout', key, '-out', cert]
  execFileSync('openssl', [...request.split(' '), ...names, ...files], { stdio: 'ignore' })
  const child = fork(join(__dirname, 'over-tls.mjs'), [key, cert], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: cert, PROVIDER_KEY: 'sk-provider-key\n' },
  })
  const [told] = (await once(child, 'message')) as [unknown]
  expect(told).toEqual({
    status: 302,
    text: 'moved',
    refused: true,
    asked: ['Bearer sk-provider-key'],
    stranger: [],
  })
})
