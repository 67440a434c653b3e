import { Client, Pool, type ClientConfig } from 'pg'
import { postgresStore, type PostgresClient } from '../../../src/stores/postgres'
import { anybodyAt, plainTo, refusalOf } from './refusal'

const open = (client: PostgresClient, more = {}) => postgresStore({ client, name: 'keys', ...more })
const at = (connectionString: string, more: ClientConfig = {}) => ({ connectionString, ...more })
const elsewhere = 'postgres://db.example/app'
const anybody = { rejectUnauthorized: false }
const plain = plainTo('db.example')

/** Runs this with variables of the environment as `pg` reads them. */
function withEnvironment(variables: Record<string, string>, run: () => void): void {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, variables)
  try {
    run()
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

describe.each([
  ['Pool', (options: ClientConfig) => new Pool(options)],
  ['Client', (options: ClientConfig) => new Client(options)],
])('a `%s` of `pg`', (_name, clientOf) => {
  test.each<[string, ClientConfig]>([
    ['without a host, which is here', {}],
    ['at localhost', at('postgres://user:password@localhost:5432/app')],
    ['at LOCALHOST', { host: 'LOCALHOST' }],
    ['at 127.0.0.1, where TLS is off', at('postgres://127.0.0.1/app?sslmode=disable')],
    ['at ::1', at('postgres://user@[::1]:5432/app')],
    ['at a Unix socket', { host: '/var/run/postgresql' }],
    ['at a Unix socket by its URL', at('postgres://%2Fvar%2Frun%2Fpostgresql/app')],
    ['at a Unix socket of the query', at('postgres:///app?host=/var/run/postgresql')],
    ['here with TLS to anybody', at('postgres://localhost/app?sslmode=no-verify')],
    ['elsewhere with TLS', { host: 'db.example', ssl: true }],
    ['elsewhere with TLS and a CA', at(elsewhere, { ssl: { ca: '-----BEGIN' } })],
    ['elsewhere with sslmode=verify-full', at(`${elsewhere}?sslmode=verify-full`)],
    ['elsewhere with ssl=true', at(`${elsewhere}?ssl=true`)],
  ])('is taken %s', (_title, options) => {
    expect(() => open(clientOf(options))).not.toThrow()
  })

  test.each<[string, ClientConfig, string]>([
    ['elsewhere', at(elsewhere), plain],
    ['at an address', { host: '10.0.0.1' }, plainTo('10.0.0.1')],
    ['at a host of the query', at('postgres://localhost/app?host=db.example'), plain],
    ['at a name that strangers resolve', { host: '127.0.0.1.nip.io' }, '127.0.0.1.nip.io'],
    ['at every address', { host: '0.0.0.0' }, plainTo('0.0.0.0')],
    ['at a list of hosts', { host: ['localhost'] as never }, 'a host that is no text'],
    ['with TLS that is off', { host: 'db.example', ssl: false }, plain],
    ['with sslmode=disable', at(`${elsewhere}?sslmode=disable`), plain],
    ['with TLS that its URL takes back', at(`${elsewhere}?sslmode=disable`, { ssl: true }), plain],
    ['with TLS to anybody', at(elsewhere, { ssl: anybody }), anybodyAt('db.example')],
    ['with sslmode=no-verify', at(`${elsewhere}?sslmode=no-verify`), anybodyAt('db.example')],
    ['with ssl=no-verify', at(`${elsewhere}?ssl=no-verify`), anybodyAt('db.example')],
    [
      'with sslmode=prefer as libpq has it',
      at(`${elsewhere}?uselibpqcompat=true&sslmode=prefer`),
      anybodyAt('db.example'),
    ],
    [
      'with sslmode=require as libpq has it',
      at(`${elsewhere}?uselibpqcompat=true&sslmode=require`),
      anybodyAt('db.example'),
    ],
  ])('is refused %s', (_title, options, said) => {
    const client = clientOf(options)
    expect(refusalOf(() => open(client))).toContain(said)
    expect(() => open(client, { allowPlaintext: true })).not.toThrow()
  })

  test('is refused with what to do, and without its password', () => {
    const message = refusalOf(() => open(clientOf(at('postgres://ada:hunter2@db.example/app'))))
    expect(message).toContain('option `client` of `postgresStore` must be a client that verifies')
    expect(message).toContain('`new Pool({ connectionString, ssl: { ca } })`')
    expect(message).toContain('`allowPlaintext: true`')
    expect(message).not.toMatch(/hunter2|ada/)
  })

  test('goes by the environment, as `pg` does', () => {
    withEnvironment({ PGHOST: 'db.example' }, () => {
      expect(refusalOf(() => open(clientOf({})))).toContain(plain)
    })
    withEnvironment({ PGHOST: 'db.example', PGSSLMODE: 'verify-full' }, () => {
      expect(() => open(clientOf({}))).not.toThrow()
    })
    withEnvironment({ PGHOST: 'db.example', PGSSLMODE: 'no-verify' }, () => {
      expect(refusalOf(() => open(clientOf({})))).toContain(anybodyAt('db.example'))
    })
  })
})

describe('a `Pool` of `pg`', () => {
  test('is looked at without a connection, and without calling what makes one', () => {
    const stream = jest.fn()
    const client = new Pool({ host: 'db.example', stream })
    expect(refusalOf(() => open(client))).toContain(plain)
    expect(stream).not.toHaveBeenCalled()
    expect(client.totalCount).toBe(0)
  })

  test('is refused where no client can be made of its options, without the password there', () => {
    const client = new Pool({ connectionString: 'postgres://ada:hunter2@[db.example/app' })
    const message = refusalOf(() => open(client))
    expect(message).toContain('whose options its `Client` refuses (ERR_INVALID_URL)')
    expect(message).not.toContain('hunter2')
  })

  test('is refused once its options point elsewhere: its next client goes there', () => {
    const client = new Pool()
    client.options.host = 'db.example'
    expect(refusalOf(() => open(client))).toContain(plain)
  })
})

// As `pg-native` makes them, of which the bindings need libpq.
describe('a client of `pg-native`', () => {
  const nativeOf = (host: string, connectionParameters: object) => ({
    query: async () => ({ rows: [] }),
    native: {},
    host,
    connectionParameters,
  })

  test.each([
    ['with a mode that verifies', nativeOf('db.example', { ssl: { sslmode: 'verify-full' } })],
    ['here', nativeOf('127.0.0.1', { ssl: false })],
    ['at a Unix socket', nativeOf('/var/run/postgresql', { ssl: false })],
  ])('is taken %s', (_title, client) => {
    expect(() => open(client)).not.toThrow()
  })

  test.each([
    ['whose mode libpq is not told', nativeOf('db.example', { ssl: {} }), plain],
    ['with a mode that falls back', nativeOf('db.example', { ssl: { sslmode: 'prefer' } }), plain],
    [
      'with a text for libpq',
      nativeOf('localhost', { nativeConnectionString: 'host=db.example password=hunter2' }),
      'a host that is told to libpq alone',
    ],
  ])('is refused %s', (_title, client, said) => {
    const message = refusalOf(() => open(client))
    expect(message).toContain(said)
    expect(message).not.toContain('hunter2')
  })
})

test('a client that has nothing but `query` shows nothing, and is taken', () => {
  expect(() => open({ query: async () => ({ rows: [] }) })).not.toThrow()
})
