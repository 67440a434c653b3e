import { randomBytes, X509Certificate } from 'node:crypto'
import { Agent } from 'node:https'
import type { TLSSocket } from 'node:tls'
import * as undici from 'undici'
import { mtls, serviceFetch, type TlsFiles } from '../../src/index'
import { tellPrincipal, watchedGuard } from '../authenticate/mtls/support'
import { CertificateAuthority, type Issued } from '../support/certificate-authority'
import { current, type Framework } from '../support/servers'
import { ask, startTls, type Ask, type RunningTls } from '../support/tls'
import { ask as again, changed, clientOf, IdentityFolder, talk } from './support'

// Clients that ask all the time, over connections that stand and over new ones, while files change.

const names = { altNames: ['DNS:localhost'], usages: ['serverAuth'] }
const versions = ['TLSv1.2', 'TLSv1.3'] as const

let ca: CertificateAuthority
let folder: IdentityFolder
let running: RunningTls | undefined
const agents: Agent[] = []

beforeEach(() => {
  ca = CertificateAuthority.create()
  folder = new IdentityFolder()
  folder.identity(ca.issue(names))
  folder.write('ca', ca.cert)
  folder.write('crl', ca.revocationList())
})
afterEach(async () => {
  for (const agent of agents.splice(0)) agent.destroy()
  await running?.close()
  running = undefined
  folder.remove()
  ca.remove()
})

async function serve(framework: Framework, files: TlsFiles): Promise<number> {
  const { guard } = watchedGuard({ authenticate: [mtls({ revoked: files })] })
  running = await startTls(framework, { guard, handler: tellPrincipal }, files.serverOptions())
  files.secure(running.server)
  return running.port
}

const withLists = (): Promise<TlsFiles> => folder.open({ crl: folder.path('crl') })

interface Load {
  /** What became of what was asked since the last look: statuses, and codes of errors. */
  readonly outcomes: () => ReadonlySet<string | number>
  /** Resolves once each worker has asked this often from now on. */
  readonly turns: (count: number) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Workers that ask one after the other; what began before a look does not count for the next. */
function load(workers: readonly (() => Promise<string | number>)[]): Load {
  let isOver = false
  let round = 0
  let outcomes = new Set<string | number>()
  const counts = workers.map(() => 0)
  const loops = workers.map(async (work, index) => {
    while (!isOver) {
      const began = round
      const outcome = await work().catch(
        (error: NodeJS.ErrnoException) => error.code ?? error.message,
      )
      if (began === round) outcomes.add(outcome)
      if (began === round) counts[index]! += 1
    }
  })
  return {
    outcomes: () => {
      const seen = outcomes
      outcomes = new Set()
      counts.fill(0)
      round++
      return seen
    },
    turns: async (count) => {
      const goals = counts.map((done) => done + count)
      while (counts.some((done, index) => done < goals[index]!)) await pause()
    },
    stop: async () => {
      isOver = true
      await Promise.all(loops)
    },
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

/** Two workers with a connection each that stands, and one that makes new ones. */
const workersOf = (port: number, client: Ask): (() => Promise<number>)[] => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1, maxCachedSessions: 100 })
  const other = new Agent({ keepAlive: true, maxSockets: 1 })
  agents.push(agent, other)
  return [agent, other, false as const].map(
    (use) => async () => (await ask(port, { ...client, path: '/me', agent: use })).status,
  )
}

const presenting = ({ key, chain }: Issued, version: (typeof versions)[number]): Ask => ({
  ...{ ca: ca.cert, key, cert: chain, minVersion: version, maxVersion: version },
})

describe.each(current)('on $name', (framework) => {
  test.each(versions)(
    '%s: after another revocation list nobody whom it names is answered',
    async (version) => {
      const files = await withLists()
      const port = await serve(framework, files)
      const [kept, revoked] = [
        ca.issue({ subject: '/CN=kept' }),
        ca.issue({ subject: '/CN=taken' }),
      ]
      const stays = load(workersOf(port, presenting(kept, version)))
      const goes = load(workersOf(port, presenting(revoked, version)))
      await Promise.all([stays.turns(5), goes.turns(5)])
      expect(goes.outcomes()).toEqual(new Set([200]))
      ca.revoke(revoked)
      folder.write('crl', ca.revocationList())
      await changed(files)
      goes.outcomes()
      await Promise.all([stays.turns(5), goes.turns(5)])
      // Over connections that stand the guard refuses it, and TLS where it connects.
      const refused = goes.outcomes()
      expect(refused).not.toContain(200)
      expect(refused).toContain(401)
      expect(stays.outcomes()).toEqual(new Set([200]))
      await Promise.all([stays.stop(), goes.stop()])
    },
  )
})

describe.each(versions)('%s', (version) => {
  const only = { minVersion: version, maxVersion: version }

  test('while the server’s certificate changes, every request is answered', async () => {
    const files = await withLists()
    const port = await serve(current[0]!, files)
    const client = presenting(ca.issue({ subject: '/CN=kept' }), version)
    const requests = load(workersOf(port, client))
    const serials = new Set<string>()
    for (let turn = 0; turn < 3; turn++) {
      folder.identity(ca.issue(names))
      await changed(files)
      await requests.turns(3)
      const socket = await talk(port, clientOf({ ca }, ca.issue({ subject: '/CN=x' }), only))
      serials.add(socket.getPeerX509Certificate()!.serialNumber)
      socket.destroy()
    }
    expect(requests.outcomes()).toEqual(new Set([200]))
    expect(serials.size).toBe(3)
    await requests.stop()
  })

  test('while the client’s certificate changes, every call is answered', async () => {
    const server = await withLists()
    const port = await serve(current[0]!, server)
    const own = new IdentityFolder()
    own.write('ca', ca.cert)
    own.identity(ca.issue({ subject: '/CN=one' }))
    const identity = await own.open()
    const origin = `https://localhost:${port}`
    const call = serviceFetch({ undici, identity, origin })
    const principals = new Set<string>()
    const work = async () => {
      const response = await call(`${origin}/me`)
      principals.add(await response.text())
      return response.status
    }
    const calls = load([work, work, work, work])
    for (const name of ['two', 'three']) {
      await calls.turns(3)
      own.identity(ca.issue({ subject: `/CN=${name}` }))
      await changed(identity)
    }
    await calls.turns(3)
    expect(calls.outcomes()).toEqual(new Set([200]))
    expect(principals.size).toBe(3)
    await calls.stop()
    own.remove()
  })

  const sessionOf = async (port: number, issued: Issued): Promise<Buffer> => {
    const socket = await talk(port, clientOf({ ca }, issued, only))
    const session = socket.getSession()!
    socket.destroy()
    return session
  }

  test('a session is not resumed after a change, so that nobody is let in by an old one', async () => {
    const files = await withLists()
    const port = await serve(current[0]!, files)
    const [kept, revoked] = [ca.issue({ subject: '/CN=kept' }), ca.issue({ subject: '/CN=taken' })]
    const sessions = [await sessionOf(port, kept), await sessionOf(port, revoked)]
    const resumed = await talk(port, clientOf({ ca }, kept, { ...only, session: sessions[0] }))
    expect(resumed.isSessionReused()).toBe(true)
    resumed.destroy()
    ca.revoke(revoked)
    folder.write('crl', ca.revocationList())
    await changed(files)
    const other = await talk(port, clientOf({ ca }, kept, { ...only, session: sessions[0] }))
    expect(other.isSessionReused()).toBe(false)
    other.destroy()
    await expect(
      talk(port, clientOf({ ca }, revoked, { ...only, session: sessions[1] })),
    ).rejects.toThrow()
  })

  test('a session that is resumed with keys of one’s own is refused by the guard', async () => {
    const files = await withLists()
    const port = await serve(current[0]!, files)
    // As several processes would that share their sessions.
    const keys = randomBytes(48)
    const share = () => running!.server.setTicketKeys(keys)
    share()
    files.onChange(share)
    const revoked = ca.issue({ subject: '/CN=taken' })
    const authorized: boolean[] = []
    running!.server.on('secureConnection', (socket: TLSSocket) =>
      authorized.push(socket.authorized),
    )
    const before = await talk(port, clientOf({ ca }, revoked, only))
    expect(await again(before, '/me')).toBe('HTTP/1.1 200 OK')
    const session = before.getSession()!
    before.destroy()
    ca.revoke(revoked)
    folder.write('crl', ca.revocationList())
    await changed(files)
    expect(files.isRevoked(new X509Certificate(revoked.cert))).toBe('revoked')
    const socket = await talk(port, clientOf({ ca }, revoked, { ...only, session }))
    expect(socket.isSessionReused()).toBe(true)
    // Node believes it; so it is asked for at each request.
    expect(authorized).toEqual([true, true])
    expect(await again(socket, '/me')).toBe('HTTP/1.1 401 Unauthorized')
    socket.destroy()
  })
})
