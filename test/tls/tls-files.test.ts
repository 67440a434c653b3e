import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { connect, createSecureServer, type IncomingHttpHeaders } from 'node:http2'
import { createServer } from 'node:tls'
import { once } from 'node:events'
import { execFileSync } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { X509Certificate } from 'node:crypto'
import { tlsFiles } from '../../src/tls/tls-files'
import { isConfigurationError } from '../../src/index'
import { CertificateAuthority, moment, selfSigned } from '../support/certificate-authority'
import {
  IdentityFolder,
  ask,
  changed,
  clientOf,
  startTls,
  talk,
  until,
  type RunningTls,
} from './support'

const ca = CertificateAuthority.create()
const server = { altNames: ['DNS:localhost'], usages: ['serverAuth'] }
const x509 = ({ cert }: { readonly cert: string }) => new X509Certificate(cert)
const day = 86_400_000

let own: IdentityFolder
const running: RunningTls[] = []

beforeEach(() => {
  own = new IdentityFolder()
  own.identity(ca.issue(server))
  own.write('ca', ca.cert)
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.close()))
  own.remove()
})
afterAll(() => ca.remove())

const start = async (...of: Parameters<typeof startTls>): Promise<RunningTls> => {
  const started = await startTls(...of)
  running.push(started)
  return started
}

const problemOf = async (options: object = {}): Promise<string> => {
  const error: unknown = await own.open(options).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(isConfigurationError(error)).toBe(true)
  return (error as Error).message
}

describe('files are refused at the start', () => {
  test.each<[string, () => void, string]>([
    [
      'with the key of another certificate',
      () => own.write('key', ca.issue().key),
      'is not that of the first certificate',
    ],
    [
      'with a key that is none',
      () => own.write('key', 'secret-key'),
      'holds no private key in PEM',
    ],
    ['with a certificate that is none', () => own.write('cert', 'x'), 'holds no certificate'],
    ['with half a certificate', () => own.write('cert', ca.cert.slice(0, 200)), 'does not end'],
    [
      'with a key in the place of a certificate',
      () => own.write('ca', ca.key),
      'is no CERTIFICATE',
    ],
    [
      'with a certificate that expired',
      () => own.identity(ca.issue({ ...server, from: moment(-2 * day), to: moment(-day) })),
      'expired at',
    ],
    [
      'with a certificate of tomorrow',
      () => own.identity(ca.issue({ ...server, from: moment(day) })),
      'is not valid before',
    ],
    [
      'with a key that OpenSSL finds too short',
      () =>
        own.identity(
          ca.issue({ ...server, key: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:512'] }),
        ),
      'OpenSSL does not take',
    ],
    [
      'with a key behind a passphrase',
      () => {
        const encrypt = 'pkcs8 -topk8 -in key -passout pass:x -out locked'.split(' ')
        execFileSync('openssl', encrypt, { cwd: own.folder, stdio: 'ignore' })
        own.write('key', readFileSync(own.path('locked')))
      },
      'needs no passphrase',
    ],
    [
      'with a file that is too large',
      () => own.write('ca', Buffer.alloc(16 * 1024 * 1024 + 1)),
      'is larger than',
    ],
  ])('%s', async (_, spoil, message) => {
    spoil()
    const problem = await problemOf()
    expect(problem).toContain(message)
    expect(problem).not.toContain('secret-key')
  })

  test.each<[string, () => string, string]>([
    ['of another authority', () => selfIssuedList(), 'did not sign it'],
    ['that is none', () => 'x', 'holds no revocation list'],
  ])('with a revocation list %s', async (_, list, message) => {
    own.write('crl', list())
    expect(await problemOf({ crl: own.path('crl') })).toContain(message)
  })

  test('with a revocation list that ran out, or is not in force', async () => {
    own.write('crl', ca.revocationList())
    const at = (days: number) =>
      problemOf({ crl: own.path('crl'), clock: () => Date.now() + days * day })
    expect(await at(2)).toContain('ran out at')
    expect(await at(-0.5)).toContain('is not in force before')
  })

  test('with an authority that has no list', async () => {
    const other = CertificateAuthority.create('Other Root')
    own.write('ca', ca.cert + other.cert)
    own.write('crl', ca.revocationList())
    expect(await problemOf({ crl: own.path('crl') })).toContain(
      'of CN=Other Root, which is in `ca`',
    )
    other.remove()
  })

  test('where there are none', async () => {
    expect(await problemOf({ key: own.path('none') })).toContain('cannot be read (ENOENT)')
    expect(await problemOf({ cert: own.folder })).toContain('is not a regular file')
  })

  test.each([
    [{ key: '' }, '`key` of `tlsFiles` must be a path'],
    [{ ca: [] }, '`ca` of `tlsFiles` must be a path or a list of paths'],
    [{ minVersion: 'TLSv1' }, '`minVersion`'],
    [{ checkEveryMs: 1 }, '`checkEveryMs`'],
  ])('of wrong options: %j', async (options, message) => {
    expect(await problemOf(options)).toContain(message)
  })
})

const selfIssuedList = (): string => {
  const other = CertificateAuthority.create()
  const list = other.revocationList()
  other.remove()
  return list
}

test('lists in DER are taken too', async () => {
  own.write('crl', Buffer.from(ca.revocationList().replace(/-----.*-----|\s/g, ''), 'base64'))
  const files = await own.open({ crl: own.path('crl') })
  expect(files.isRevoked(x509(ca.issue()))).toBe('good')
  await start(files)
})

test('without lists nothing is known to be good', async () => {
  const files = await own.open()
  expect(files.isRevoked(x509(ca.issue()))).toBe('unknown')
})

test('a key that others may read is told once', async () => {
  chmodSync(own.path('key'), 0o644)
  const files = await own.open()
  expect(own.problems).toEqual([expect.stringContaining('can be read by others than its owner')])
  const next = ca.issue(server)
  writeFileSync(own.path('key'), next.key)
  own.write('cert', next.chain)
  await changed(files)
  expect(own.problems).toHaveLength(1)
})

test('without a place to tell problems there is a warning', async () => {
  chmodSync(own.path('key'), 0o644)
  const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
  const [key, cert, authority] = ['key', 'cert', 'ca'].map((name) => own.path(name))
  const files = await tlsFiles({ key: key!, cert: cert!, ca: authority! })
  files.close()
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('chmod 600'), {
    code: 'PORTCULLIS_TLS_FILES',
  })
  warn.mockRestore()
})

describe('a change is taken', () => {
  const subjectOf = (socket: TLSSocket) => socket.getPeerX509Certificate()!.serialNumber

  test('once key and certificate fit together, and by whoever connects then', async () => {
    const files = await own.open()
    const { port } = await start(files)
    const client = clientOf({ ca }, ca.issue())
    const before = await talk(port, client)
    const next = ca.issue(server)
    own.write('key', next.key)
    await until(() => own.problems.length > 0)
    expect(own.problems).toEqual([expect.stringContaining('what was read before stays in force')])
    const between = await talk(port, client)
    expect(subjectOf(between)).toBe(subjectOf(before))
    own.write('cert', next.chain)
    await changed(files)
    const after = await talk(port, client)
    expect(subjectOf(after)).toBe(x509(next).serialNumber)
    // A connection that stands is not cut.
    expect(await ask(before)).toBe('HTTP/1.1 200 OK')
    for (const socket of [before, between, after]) socket.destroy()
  })

  test('not while somebody goes on writing', async () => {
    const files = await own.open()
    const next = ca.issue(server)
    let changes = 0
    files.onChange(() => changes++)
    own.identity(next)
    const writing = setInterval(() => own.write('ca', ca.cert), 5)
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(changes).toBe(0)
    clearInterval(writing)
    await changed(files)
    expect(files.serverOptions().cert).toBe(next.chain)
  })

  test('not while the files are half written', async () => {
    const files = await own.open()
    let changes = 0
    files.onChange(() => changes++)
    own.write('ca', ca.cert.slice(0, 300))
    await until(() => own.problems.length > 0)
    own.write('ca', ca.cert)
    await changed(files)
    expect(changes).toBe(1)
  })

  test('again where a file was away', async () => {
    const files = await own.open()
    const next = ca.issue(server)
    execFileSync('rm', [own.path('cert')])
    await until(() => own.problems.length > 0)
    expect(own.problems[0]).toContain('(ENOENT)')
    own.identity(next)
    await changed(files)
    expect(files.serverOptions().cert).toBe(next.chain)
  })

  test('when a certificate begins to be valid', async () => {
    let now = Date.now()
    const files = await own.open({ clock: () => now })
    own.identity(ca.issue({ ...server, from: moment(day) }))
    await until(() => own.problems.length > 0)
    expect(own.problems[0]).toContain('is not valid before')
    const change = changed(files)
    now += 2 * day
    await change
  })

  test('by every server that takes it, and it is told which does not', async () => {
    const files = await own.open()
    let isStubborn = false
    const contexts: string[] = []
    files.secure({
      setSecureContext: () => {
        if (isStubborn) throw Object.assign(new Error('no'), { code: 'ERR_NO' })
      },
    })
    files.secure({ setSecureContext: ({ cert }) => void contexts.push(cert) })
    isStubborn = true
    const next = ca.issue(server)
    own.identity(next)
    await changed(files)
    expect(contexts.at(-1)).toBe(next.chain)
    expect(own.problems).toEqual([
      expect.stringContaining('a server did not take what was read (ERR_NO)'),
    ])
  })

  test('not after the end of the watch, nor by who does not listen any more', async () => {
    const files = await own.open()
    let changes = 0
    const end = files.onChange(() => changes++)
    end()
    own.identity(ca.issue(server))
    await changed(files)
    files.close()
    const { cert } = files.serverOptions()
    own.identity(ca.issue(server))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(files.serverOptions().cert).toBe(cert)
    expect(changes).toBe(0)
  })
})

test('what expires while it is in force is told once', async () => {
  let now = Date.now()
  own.write('crl', ca.revocationList(3600))
  await own.open({ crl: own.path('crl'), clock: () => now })
  now += 2 * 3_600_000
  await until(() => own.problems.length > 0)
  now += 30 * day
  await until(() => own.problems.length > 1)
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(own.problems).toEqual([
    expect.stringContaining('a revocation list'),
    expect.stringContaining('expired at'),
  ])
})

describe('a server with these options', () => {
  test.each(['TLSv1.2', 'TLSv1.3'] as const)(
    'lets nobody in without a certificate: %s',
    async (version) => {
      const { port } = await start(await own.open())
      const only = { minVersion: version, maxVersion: version }
      const nobody = { ca: ca.cert, servername: 'localhost', ...only }
      await expect(talk(port, nobody)).rejects.toThrow()
      await expect(talk(port, clientOf({ ca }, selfSigned('DNS:x'), only))).rejects.toThrow()
      await expect(talk(port, clientOf({ ca }, ca.issue(server), only))).rejects.toThrow()
      const good = await talk(port, clientOf({ ca }, ca.issue(), only))
      expect(good.authorized).toBe(true)
      good.destroy()
    },
  )

  test('lets others connect where certificates are optional, and says that they are not authorized', async () => {
    const files = await own.open()
    const seen: boolean[] = []
    const listening = createServer(files.serverOptions('optional'), (socket) => {
      seen.push(socket.authorized)
      socket.end('x')
    }).listen(0)
    files.secure(listening)
    await once(listening, 'listening')
    const { port } = listening.address() as AddressInfo
    await ask(await talk(port, { ca: ca.cert, servername: 'localhost' })).catch(() => undefined)
    expect(seen).toEqual([false])
    listening.close()
  })

  test('speaks HTTP/2 as well, and changes there too', async () => {
    const files = await own.open()
    const listening = createSecureServer(files.serverOptions(), (_req, res) => res.end('ok'))
    files.secure(listening)
    listening.listen(0)
    await once(listening, 'listening')
    const { port } = listening.address() as AddressInfo
    const next = ca.issue(server)
    own.identity(next)
    await changed(files)
    const session = connect(`https://localhost:${port}`, clientOf({ ca }, ca.issue()))
    const request = session.request({ ':path': '/' })
    const [headers] = (await once(request, 'response')) as [IncomingHttpHeaders]
    expect(headers[':status']).toBe(200)
    const { serialNumber } = (session.socket as TLSSocket).getPeerX509Certificate()!
    expect(serialNumber).toBe(x509(next).serialNumber)
    session.destroy()
    listening.close()
  })

  test('speaks no older version than asked for', async () => {
    const { port } = await start(await own.open({ minVersion: 'TLSv1.3' }))
    const client = clientOf({ ca }, ca.issue(), { maxVersion: 'TLSv1.2' })
    await expect(talk(port, client)).rejects.toThrow(/protocol version/i)
  })

  const renegotiated = (socket: TLSSocket): Promise<string> =>
    new Promise((resolve) => {
      socket.once('error', (error) => resolve(String((error as NodeJS.ErrnoException).code)))
      socket.renegotiate({}, (error) => resolve(error === null ? 'renegotiated' : 'failed'))
    })

  test('does not renegotiate, which Node does by itself', async () => {
    const files = await own.open()
    const { port } = await start(files)
    const client = clientOf({ ca }, ca.issue(), { maxVersion: 'TLSv1.2' })
    expect(await renegotiated(await talk(port, client))).toBe('ERR_SSL_NO_RENEGOTIATION')

    const plain = { ...files.serverOptions(), secureOptions: 0 }
    const other = createServer(plain, (socket) => {
      socket.on('error', () => undefined)
      socket.on('data', () => socket.write('x'))
    }).listen(0)
    await once(other, 'listening')
    const socket = await talk((other.address() as AddressInfo).port, client)
    expect(await renegotiated(socket)).toBe('renegotiated')
    socket.destroy()
    other.close()
  })
})
