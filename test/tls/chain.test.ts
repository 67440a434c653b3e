import { X509Certificate } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { verifyChain } from '../../src/tls/chain'
import {
  CertificateAuthority,
  moment,
  selfSigned,
  type Issued,
} from '../support/certificate-authority'

const folder = mkdtempSync(join(tmpdir(), 'portcullis-chain-'))
const authorities: CertificateAuthority[] = []
const keep = (made: CertificateAuthority): CertificateAuthority => {
  authorities.push(made)
  return made
}
const root = keep(CertificateAuthority.create())
const workload = 'URI:spiffe://example.org/billing'
const day = 86_400_000
const rsa = (bits: number) => ['-algorithm', 'RSA', '-pkeyopt', `rsa_keygen_bits:${bits}`]

afterAll(() => {
  for (const authority of authorities) authority.remove()
  rmSync(folder, { recursive: true })
})

interface Presented {
  readonly leaf: Issued
  readonly given?: readonly string[]
  readonly anchors?: readonly string[]
  /** Milliseconds from now. */
  readonly later?: number
}

const below = (...of: Parameters<CertificateAuthority['intermediate']>): CertificateAuthority =>
  keep(root.intermediate(...of))

/** A leaf below one authority, which is given. */
const through = (authority: CertificateAuthority, leaf = authority.issue()): Presented => ({
  leaf,
  given: [authority.cert],
})

const leafOf = ({ cert, key }: CertificateAuthority): Issued => ({ cert, key, chain: cert })

const weakDigest = (authority: CertificateAuthority): CertificateAuthority => {
  const file = join(authority.folder, 'ca.cnf')
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('default_md = sha256', 'default_md = sha1'),
  )
  return authority
}

const verdictOf = ({ leaf, given = [], anchors = [root.cert], later = 0 }: Presented): string => {
  const read = (pems: readonly string[]) => pems.map((pem) => new X509Certificate(pem))
  const now = Date.now() + later
  const verdict = verifyChain(new X509Certificate(leaf.cert), read(given), read(anchors), now)
  return verdict.outcome === 'verified' ? 'verified' : verdict.cause
}

/** What `openssl verify` says of the same. */
const openssl = ({ leaf, given = [], anchors = [root.cert], later = 0 }: Presented): string => {
  const [trusted, untrusted, own] = ['a.pem', 'i.pem', 'l.pem'].map((name) => join(folder, name))
  writeFileSync(trusted!, anchors.join(''))
  writeFileSync(untrusted!, given.join(''))
  writeFileSync(own!, leaf.cert)
  const at = String(Math.floor((Date.now() + later) / 1000))
  const more = given.length > 0 ? ['-untrusted', untrusted!] : []
  const options = ['-purpose', 'sslclient', '-attime', at, '-no-CApath', '-no-CAstore']
  const { status } = spawnSync('openssl', [
    'verify',
    ...options,
    '-CAfile',
    trusted!,
    ...more,
    own!,
  ])
  return status === 0 ? 'verified' : 'refused'
}

describe('a chain is judged as openssl judges it', () => {
  test.each<[string, () => Presented, string]>([
    ['by the anchor itself', () => ({ leaf: root.issue({ altNames: [workload] }) }), 'verified'],
    ['through an intermediate', () => through(below()), 'verified'],
    [
      'through two, given in the wrong order, with the leaf and the anchor among them',
      () => {
        const first = below()
        const second = keep(first.intermediate())
        const leaf = second.issue()
        return { leaf, given: [leaf.cert, root.cert, second.cert, first.cert] }
      },
      'verified',
    ],
    [
      'through an intermediate that is known',
      () => {
        const known = below()
        return { leaf: known.issue(), anchors: [known.cert, root.cert] }
      },
      'verified',
    ],
    ['with RSA keys', () => through(below({ key: rsa(2048) })), 'verified'],
    [
      'with an Ed25519 key',
      () => ({ leaf: root.issue({ key: ['-algorithm', 'ed25519'] }) }),
      'verified',
    ],
    [
      'of two anchors with one name',
      () => ({
        leaf: root.issue(),
        anchors: [keep(CertificateAuthority.create()).cert, root.cert],
      }),
      'verified',
    ],
    [
      'by the other anchor of that name',
      () => ({ leaf: keep(CertificateAuthority.create()).issue() }),
      'issuer-unknown',
    ],
    [
      'with an expired leaf',
      () => ({ leaf: root.issue({ from: moment(-2 * day), to: moment(-day) }) }),
      'expired',
    ],
    [
      'with a leaf of tomorrow',
      () => ({ leaf: root.issue({ from: moment(day) }) }),
      'not-yet-valid',
    ],
    [
      'through an expired intermediate',
      () => through(below({ from: moment(-2 * day), to: moment(-day) })),
      'expired',
    ],
    [
      'through an intermediate of tomorrow',
      () => through(below({ from: moment(day) })),
      'not-yet-valid',
    ],
    [
      'by an anchor that expired',
      () => ({ leaf: root.issue({ to: moment(90 * day) }), later: 60 * day }),
      'expired',
    ],
    ['for a server', () => ({ leaf: root.issue({ usages: ['serverAuth'] }) }), 'purpose-wrong'],
    [
      'through an authority for servers',
      () => through(below({ extensions: ['extendedKeyUsage = serverAuth'] })),
      'purpose-wrong',
    ],
    [
      'through an authority for clients',
      () => through(below({ extensions: ['extendedKeyUsage = clientAuth'] })),
      'verified',
    ],
    [
      'with an intermediate that was not given',
      () => ({ leaf: below().issue() }),
      'issuer-unknown',
    ],
    [
      'by a leaf',
      () => through(below({ constraints: 'critical,CA:FALSE' })),
      'issuer-no-authority',
    ],
    [
      'through more authorities than one of them allows',
      () => {
        const first = below({ constraints: 'critical,CA:TRUE,pathlen:0' })
        const second = keep(first.intermediate())
        return { leaf: second.issue(), given: [first.cert, second.cert] }
      },
      'path-too-long',
    ],
    [
      'through as many as it allows',
      () => {
        const first = below({ constraints: 'critical,CA:TRUE,pathlen:1' })
        const second = keep(first.intermediate())
        return { leaf: second.issue(), given: [first.cert, second.cert] }
      },
      'verified',
    ],
    [
      'outside of its name constraints',
      () => {
        const authority = below({
          extensions: ['nameConstraints = critical,permitted;URI:example.net'],
        })
        return through(authority, authority.issue({ altNames: [workload] }))
      },
      'name-constraints',
    ],
    ['with an authority as the client', () => ({ leaf: leafOf(below()) }), 'authority-as-client'],
    [
      'with an extension that must be understood',
      () => ({ leaf: root.issue({ extensions: ['1.2.3.4 = critical,ASN1:NULL'] }) }),
      'extension-unknown',
    ],
    [
      'by itself, with a name of ours',
      () => ({ leaf: selfSigned(workload) }),
      'authority-as-client',
    ],
    [
      'by itself, with the name of the anchor',
      () => ({ leaf: selfSigned(workload, '/CN=Test Root') }),
      'authority-as-client',
    ],
  ])('%s', (_, present, expected) => {
    const presented = present()
    expect(verdictOf(presented)).toBe(expected)
    expect(openssl(presented)).toBe(expected === 'verified' ? 'verified' : 'refused')
  })
})

describe('a chain is judged more strictly than openssl does', () => {
  test.each<[string, () => Presented, string]>([
    [
      'within its name constraints',
      () => through(below({ extensions: ['nameConstraints = permitted;DNS:example.org'] })),
      'name-constraints',
    ],
    ['with a key of 1024 bits', () => ({ leaf: root.issue({ key: rsa(1024) }) }), 'key-weak'],
    [
      'with a curve that TLS does not have',
      () => ({
        leaf: root.issue({ key: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:secp256k1'] }),
      }),
      'key-weak',
    ],
    [
      'with a signature over SHA-1',
      () => {
        const authority = weakDigest(keep(CertificateAuthority.create()))
        return { leaf: authority.issue(), anchors: [authority.cert] }
      },
      'signature-weak',
    ],
    [
      'with a key that is costly to verify with',
      () => {
        const costly = [...rsa(2048), '-pkeyopt', 'rsa_keygen_pubexp:4294967311']
        return { leaf: root.issue({ key: costly }) }
      },
      'key-weak',
    ],
    [
      'through an authority that was signed over SHA-1',
      () => {
        const weak = weakDigest(keep(CertificateAuthority.create()))
        const authority = keep(weak.intermediate())
        return { ...through(authority), anchors: [weak.cert] }
      },
      'signature-weak',
    ],
    [
      'of six certificates',
      () => {
        const list = [below()]
        while (list.length < 4) list.push(keep(list.at(-1)!.intermediate()))
        return { leaf: list.at(-1)!.issue(), given: list.map(({ cert }) => cert) }
      },
      'path-too-long',
    ],
    [
      'with eleven others',
      () => ({ leaf: root.issue(), given: Array<string>(11).fill(root.cert) }),
      'too-many-certificates',
    ],
  ])('%s', (_, present, expected) => {
    const presented = present()
    expect(verdictOf(presented)).toBe(expected)
    expect(openssl(presented)).toBe('verified')
  })
})

test('a chain counts until its first certificate expires, and is told', () => {
  const authority = below({ to: moment(3 * day) })
  const leaf = authority.issue({ to: moment(5 * day) })
  const [own, other, anchor] = [leaf.cert, authority.cert, root.cert].map(
    (pem) => new X509Certificate(pem),
  )
  const verdict = verifyChain(own!, [other!], [anchor!], Date.now())
  expect(verdict).toMatchObject({ outcome: 'verified', until: Date.parse(other!.validTo) })
  expect(verdict.outcome === 'verified' && verdict.chain).toEqual([own, other, anchor])
})

test('many certificates that could all have issued each other are not all tried', () => {
  const extensions = ['subjectKeyIdentifier = none', 'authorityKeyIdentifier = none']
  const upper = keep(CertificateAuthority.create('Upper'))
  const lower = keep(upper.intermediate({ subject: '/CN=Lower', extensions }))
  // Five of one key, by one who is not there, and five of the name of that one.
  const copies = [1, 2, 3, 4, 5].map((serial) => {
    const sign =
      'x509 -req -in 1.csr -CA ca.pem -CAkey ca.key -days 5 -extfile 1.ext -extensions ext'
    const args = [...sign.split(' '), '-set_serial', String(serial)]
    return spawnSync('openssl', args, { cwd: upper.folder, encoding: 'utf8' }).stdout
  })
  const others = copies.map(() => below({ subject: '/CN=Upper', extensions }).cert)
  const checks = jest.spyOn(X509Certificate.prototype, 'verify')
  const leaf = lower.issue({ extensions })
  expect(verdictOf({ leaf, given: [...copies, ...others] })).toBe('too-many-certificates')
  expect(checks).toHaveBeenCalledTimes(20)
  checks.mockRestore()
})

test('a certificate of which any byte was changed is refused', () => {
  const leaf = new X509Certificate(root.issue({ altNames: [workload] }).cert)
  const anchor = new X509Certificate(root.cert)
  const changed = fc.tuple(fc.nat(leaf.raw.length - 1), fc.integer({ min: 1, max: 255 }))
  fc.assert(
    fc.property(changed, ([at, by]) => {
      const der = Buffer.from(leaf.raw)
      der[at] = der[at]! ^ by
      const x509 = readOrNothing(der)
      if (x509 === undefined) return
      expect(verifyChain(x509, [], [anchor], Date.now()).outcome).toBe('refused')
    }),
    { numRuns: 1000 },
  )
})

const readOrNothing = (der: Buffer): X509Certificate | undefined => {
  try {
    return new X509Certificate(der)
  } catch {
    return undefined
  }
}
