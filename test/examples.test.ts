import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { checkPolicy } from '../src'

const root = join(__dirname, '..')

describe.each(['express-basic', 'koa-basic'])('examples/%s', (name) => {
  let child: ChildProcess
  let url: string
  let key: string

  beforeAll(async () => {
    child = spawn(process.execPath, [join(root, 'examples', name, 'server.mjs')], {
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = (await once(child.stdout!.setEncoding('utf8'), 'data')) as [string]
    ;[, key = '', url = ''] = /Bearer (\S+)' (\S+)/.exec(line) ?? []
  })

  afterAll(async () => {
    child.kill()
    await once(child, 'exit')
  })

  const call = (init: RequestInit = {}, path = url) =>
    fetch(path, { ...init, headers: { authorization: `Bearer ${key}`, ...init.headers } })

  test('the printed curl call is answered', async () => {
    const response = await call()
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ prediction: 42, for: 'ada' })
  })

  test('a call without the key is refused', async () => {
    expect((await fetch(url)).status).toBe(401)
  })

  test('health is public', async () => {
    const response = await fetch(new URL('/health', url))
    expect(await response.json()).toEqual({ ok: true })
  })

  test('a question comes back with the personal data it had', async () => {
    const question = 'What is the house of ada@example.org worth?'
    const headers = { 'content-type': 'application/json' }
    const response = await call({ method: 'POST', headers, body: JSON.stringify({ question }) })
    expect(await response.json()).toEqual({ prediction: 42, question })
  })

  test('a question that does not fit the schema is refused', async () => {
    const headers = { 'content-type': 'application/json' }
    const response = await call({ method: 'POST', headers, body: '{"question":1}' })
    expect(response.status).toBe(400)
  })
})

test('the policy of an ML platform keeps its own tests, and its analysis has no warning', () => {
  const { tests, analysis } = checkPolicy(join(root, 'examples/policy/policy.yaml'))
  expect(tests.filter(({ ok }) => !ok)).toEqual([])
  expect(tests).toHaveLength(15)
  expect(analysis.findings.filter(({ level }) => level !== 'note')).toEqual([])
})

test.each([
  ['the demo on express', 'demo', []],
  ['the demo on koa', 'demo', ['--koa']],
  ['the login with authorization code and PKCE', 'oauth', []],
  ['the service whose tokens thieves cannot use', 'dpop', []],
  ['the services that know each other by certificate', 'mtls', []],
  ['the service whose model sees no address', 'privacy', []],
  ['the proxy, with a middleware and with fetch,', 'proxy', []],
])(
  '%s ends as expected',
  async (_, name, flags) => {
    const child = spawn(process.execPath, [join(root, 'examples', name, 'index.mjs'), ...flags], {
      env: { ...process.env, OPENAI_API_KEY: '', OPENAI_BASE_URL: '' },
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    const [code] = (await once(child, 'exit')) as [number]
    expect(output).toContain('Each exchange ended as expected.')
    expect(code).toBe(0)
  },
  30_000,
)
