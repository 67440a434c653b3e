import { execFileSync } from 'node:child_process'
import { sign, X509Certificate } from 'node:crypto'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { DerError, openDer, tags } from '../../src/tls/x509/der'
import { readRevocationLists, type RevocationLists } from '../../src/tls/revocation-lists'
import { CertificateAuthority, type Issued } from '../support/certificate-authority'

const folder = mkdtempSync(join(tmpdir(), 'portcullis-crl-'))
const authorities: CertificateAuthority[] = []
const create = (name?: string): CertificateAuthority => {
  const made = CertificateAuthority.create(name)
  authorities.push(made)
  return made
}
const day = 86_400_000

afterAll(() => {
  for (const authority of authorities) authority.remove()
  rmSync(folder, { recursive: true })
})

const x509 = ({ cert }: Pick<Issued, 'cert'>): X509Certificate => new X509Certificate(cert)

const read = (text: string | Buffer, ...by: readonly Pick<Issued, 'cert'>[]): RevocationLists =>
  readRevocationLists(Buffer.from(text), by.map(x509))

const openssl = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('openssl', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

const wrap = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts)
  const { length } = content
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.of(tag, ...size), content])
}

/** A list with extensions of its own: lines of the section `list`. */
const listWith = (authority: CertificateAuthority, ...lines: readonly string[]): string => {
  const base = readFileSync(join(authority.folder, 'ca.cnf'), 'utf8')
  writeFileSync(join(authority.folder, 'own.cnf'), `${base}\n[list]\n${lines.join('\n')}\n`)
  openssl(
    authority.folder,
    ...['ca', '-config', 'own.cnf', '-batch', '-gencrl', '-crlexts', 'list', '-out', 'own.pem'],
  )
  return readFileSync(join(authority.folder, 'own.pem'), 'utf8')
}

describe('a list says of the certificates of its authority', () => {
  const authority = create()
  const [good, revoked] = [authority.issue(), authority.issue()]
  authority.revoke(revoked)
  const pem = authority.revocationList()
  const lists = read(pem, authority)

  test('which are revoked', () => {
    expect(lists.isRevoked(x509(good), Date.now())).toBe('good')
    expect(lists.isRevoked(x509(revoked), Date.now())).toBe('revoked')
  })

  test('in DER as in PEM', () => {
    writeFileSync(join(folder, 'list.pem'), pem)
    openssl(folder, 'crl', '-in', 'list.pem', '-outform', 'DER', '-out', 'list.der')
    const der = read(readFileSync(join(folder, 'list.der')), authority)
    expect(der.isRevoked(x509(revoked), Date.now())).toBe('revoked')
  })

  test('nothing once the next list is due, but of those that are in it', () => {
    expect(lists.until - Date.now()).toBeGreaterThan(day - 60_000)
    expect(lists.isRevoked(x509(good), lists.until - 1)).toBe('good')
    expect(lists.isRevoked(x509(good), lists.until)).toBe('unknown')
    expect(lists.isRevoked(x509(revoked), lists.until)).toBe('revoked')
  })

  test('nothing before it is in force', () => {
    expect(lists.isRevoked(x509(good), lists.from - 1)).toBe('unknown')
  })

  test('and nothing of those of another', () => {
    const stranger = create('Another Root')
    expect(lists.isRevoked(x509(stranger.issue()), Date.now())).toBe('unknown')
    expect(lists.missing).toEqual([])
    const both = read(pem, authority, stranger)
    expect(both.missing).toEqual(['CN=Another Root'])
    expect(both.isRevoked(x509(stranger.issue()), Date.now())).toBe('unknown')
  })
})

test('several lists stand in one file, one for each authority', () => {
  const root = create()
  const below = root.intermediate()
  authorities.push(below)
  const [good, revoked, other] = [below.issue(), below.issue(), root.issue()]
  below.revoke(revoked)
  root.revoke(other)
  const lists = read(root.revocationList() + below.revocationList(), root, below)
  const now = Date.now()
  const certificates = [good, revoked, other, root.issue()].map(x509)
  expect(certificates.map((certificate) => lists.isRevoked(certificate, now))).toEqual([
    ...['good', 'revoked', 'revoked', 'good'],
  ])
})

describe('an authority that is revoked takes along what it has issued', () => {
  const root = create()
  const [middle, lower] = (() => {
    const between = root.intermediate()
    return [between, between.intermediate()] as const
  })()
  authorities.push(middle, lower)
  const [below, farBelow] = [middle.issue(), lower.issue()]
  const all = [root, middle, lower] as const
  const listsNow = (): string => all.map((one) => one.revocationList()).join('')

  test('also where there are others between', () => {
    const before = read(listsNow(), ...all)
    expect([below, farBelow].map((one) => before.isRevoked(x509(one), Date.now()))).toEqual([
      'good',
      'good',
    ])
    root.revoke(middle)
    const after = read(listsNow(), ...all)
    expect([below, farBelow].map((one) => after.isRevoked(x509(one), Date.now()))).toEqual([
      'revoked',
      'revoked',
    ])
    expect(after.isRevoked(x509(root.issue()), Date.now())).toBe('good')
  })

  test('unless it has another certificate for the same key, which is not', () => {
    writeFileSync(join(root.folder, 'again.ext'), '[ext]\nbasicConstraints = critical,CA:TRUE\n')
    openssl(
      root.folder,
      'x509',
      '-x509toreq',
      '-in',
      join(middle.folder, 'ca.pem'),
      '-signkey',
      join(middle.folder, 'ca.key'),
      '-out',
      'again.csr',
    )
    openssl(
      root.folder,
      ...['ca', '-config', 'ca.cnf', '-batch', '-notext', '-in', 'again.csr', '-out', 'again.pem'],
      ...['-extfile', 'again.ext', '-extensions', 'ext'],
    )
    const again = { cert: readFileSync(join(root.folder, 'again.pem'), 'utf8') }
    const lists = read(listsNow(), ...all, again)
    expect([below, farBelow].map((one) => lists.isRevoked(x509(one), Date.now()))).toEqual([
      'good',
      'good',
    ])
  })

  test('and not what another key of its name has issued', () => {
    const [first, second] = ['/CN=Same', '/CN=Same'].map((subject) =>
      root.intermediate({ subject }),
    ) as [CertificateAuthority, CertificateAuthority]
    authorities.push(first, second)
    const [old, current] = [first.issue(), second.issue({ subject: '/CN=x' })]
    root.revoke(first)
    const pems = [root, first, second].map((one) => one.revocationList()).join('')
    const lists = read(pems, root, first, second)
    expect([old, current].map((one) => lists.isRevoked(x509(one), Date.now()))).toEqual([
      'revoked',
      'good',
    ])
  })
})

test('of two authorities with one name, both must have said something', () => {
  const [one, other] = [create('Twins'), create('Twins')]
  const leaf = x509(one.issue())
  const first = one.revocationList()
  expect(read(first, one).isRevoked(leaf, Date.now())).toBe('good')
  expect(read(first, one, other).isRevoked(leaf, Date.now())).toBe('unknown')
  expect(read(first + other.revocationList(), one, other).isRevoked(leaf, Date.now())).toBe('good')
})

test.each([
  ['positive, with its highest bit set', '80112233'],
  ['long', 'FF'.repeat(19)],
  ['small', '01'],
])('a serial number that is %s is found', (_, serial) => {
  const authority = create()
  writeFileSync(join(authority.folder, 'serial'), `${serial}\n`)
  const [revoked, next] = [authority.issue(), authority.issue()]
  authority.revoke(revoked)
  const lists = read(authority.revocationList(), authority)
  expect(x509(revoked).serialNumber).toBe(serial)
  expect(lists.isRevoked(x509(revoked), Date.now())).toBe('revoked')
  expect(lists.isRevoked(x509(next), Date.now())).toBe('good')
})

describe('a list is refused that', () => {
  const authority = create()

  test('another key signed, in the name of the authority', () => {
    const forger = create()
    expect(() => read(forger.revocationList(), authority)).toThrow('did not sign it')
  })

  test('is of somebody whom nobody knows', () => {
    expect(() => read(create('Nobody').revocationList(), authority)).toThrow('has the name')
  })

  test('is signed by an authority that may not sign lists', () => {
    const issuer = create()
    const mute = issuer.intermediate({ subject: '/CN=Mute', constraints: 'critical,CA:FALSE' })
    authorities.push(mute)
    expect(() => read(mute.revocationList(), issuer, mute)).toThrow('may not sign lists')
  })

  test('names another algorithm than it is signed with', () => {
    const der = Buffer.from(authority.revocationList().replace(/-----.*-----|\s/g, ''), 'base64')
    const list = openDer(der, tags.sequence).skip(tags.sequence)
    const algorithm = list.inside().skip(tags.integer).skip(tags.sequence).whole()
    const other = Buffer.from(algorithm)
    other[other.length - 1]! += 1
    const text = Buffer.from(list.whole())
    other.copy(text, text.indexOf(algorithm))
    const resigned = (inner: Buffer) => {
      const signature = Buffer.concat([Buffer.of(0), sign('sha256', inner, authority.key)])
      return wrap(tags.sequence, inner, algorithm, wrap(tags.bitString, signature))
    }
    expect(read(resigned(list.whole()), authority).missing).toEqual([])
    expect(() => read(resigned(text), authority)).toThrow('weak or unknown')
  })

  test('is signed over SHA-1', () => {
    const file = join(authority.folder, 'ca.cnf')
    const weak = readFileSync(file, 'utf8').replace('default_md = sha256', 'default_md = sha1')
    writeFileSync(join(authority.folder, 'weak.cnf'), weak)
    openssl(authority.folder, ...'ca -config weak.cnf -batch -gencrl -out weak.pem'.split(' '))
    const pem = readFileSync(join(authority.folder, 'weak.pem'))
    expect(() => read(pem, authority)).toThrow('weak or unknown')
  })

  test.each([
    ['lists changes alone', '2.5.29.27 = critical,ASN1:INTEGER:1', 'a delta list'],
    [
      'speaks for others too',
      'issuingDistributionPoint = critical,indirectCRL:TRUE',
      'an indirect list',
    ],
    [
      'is for some reasons',
      'issuingDistributionPoint = critical,onlysomereasons:keyCompromise',
      'for some reasons',
    ],
    [
      'speaks of attributes',
      'issuingDistributionPoint = critical,onlyAA:TRUE',
      'no certificates of keys',
    ],
    ['has an extension that must be understood', '1.2.3.4 = critical,ASN1:NULL', '1.2.3.4'],
  ])('%s', (_, line, message) => {
    expect(() => read(listWith(authority, line), authority)).toThrow(message)
  })

  test.each([
    ['nothing', ''],
    ['a certificate', authority.cert],
    ['half of a PEM', authority.revocationList().slice(0, 200)],
    ['no base64', '-----BEGIN X509 CRL-----\n!!!!\n-----END X509 CRL-----\n'],
  ])('is %s', (_, text) => expect(() => read(text, authority)).toThrow(DerError))

  test('takes an entry out', () => {
    const revoked = authority.issue()
    writeFileSync(join(authority.folder, 'held.pem'), revoked.cert)
    openssl(
      authority.folder,
      ...'ca -config ca.cnf -batch -revoke held.pem -crl_reason removeFromCRL'.split(' '),
    )
    expect(() => read(authority.revocationList(), authority)).toThrow('removeFromCRL')
  })
})

describe('a list that speaks of some certificates', () => {
  const issuer = create()
  const below = issuer.intermediate()
  authorities.push(below)
  const point = 'URI:http://crl.example/1'
  const named = issuer.issue({ extensions: [`crlDistributionPoints = ${point}`] })
  const statuses = (line: string): string[] => {
    const lists = read(listWith(issuer, line), issuer)
    return [below, named, issuer.issue()].map((one) => lists.isRevoked(x509(one), Date.now()))
  }

  test.each([
    [
      'authorities',
      'issuingDistributionPoint = critical,onlyCA:TRUE',
      ['good', 'unknown', 'unknown'],
    ],
    ['others', 'issuingDistributionPoint = critical,onlyuser:TRUE', ['unknown', 'good', 'good']],
    [
      'those that name it',
      `issuingDistributionPoint = critical,fullname:${point}`,
      ['unknown', 'good', 'unknown'],
    ],
    [
      'those that name another',
      'issuingDistributionPoint = critical,fullname:URI:http://crl.example/2',
      ['unknown', 'unknown', 'unknown'],
    ],
  ])('of %s leaves the others unknown', (_, line, expected) => {
    expect(statuses(line)).toEqual(expected)
  })
})

describe.each([
  ['RSA', ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'], []],
  [
    'RSA-PSS',
    ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
    ['rsa_padding_mode:pss', 'rsa_pss_saltlen:32'],
  ],
  ['P-384', ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'], []],
  ['Ed25519', ['-algorithm', 'ed25519'], []],
])('a signature of %s', (_, key, options) => {
  test('is verified', () => {
    const root = create()
    const authority = root.intermediate({ key, subject: '/CN=Other' })
    authorities.push(authority)
    const sigopts = options.flatMap((option) => ['-sigopt', option])
    openssl(
      authority.folder,
      ...['ca', '-config', 'ca.cnf', '-batch', '-gencrl', '-out', 'own.pem', ...sigopts],
      ...(key[1] === 'ed25519' ? ['-md', 'null'] : []),
    )
    const lists = read(readFileSync(join(authority.folder, 'own.pem')), authority)
    expect(lists.until).toBeGreaterThan(Date.now())
  })
})

test('whatever bytes are changed, a list is refused in words', () => {
  const authority = create()
  const revoked = authority.issue()
  authority.revoke(revoked)
  const der = Buffer.from(authority.revocationList().replace(/-----.*-----|\s/g, ''), 'base64')
  fc.assert(
    fc.property(fc.nat(der.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Buffer.from(der)
      changed[at] = changed[at]! ^ by
      expect(() => read(changed, authority)).toThrow(DerError)
    }),
    { numRuns: 500 },
  )
})

test('a list of a hundred thousand is read', () => {
  const authority = create()
  const [good, revoked] = [authority.issue(), authority.issue()]
  authority.revoke(revoked)
  const rows = Array.from({ length: 100_000 }, (__, index) => {
    const serial = (0x1000_0000 + index * 7919).toString(16).toUpperCase()
    return `R\t351231000000Z\t260101000000Z,keyCompromise\t${serial}\tunknown\t/CN=x\n`
  })
  appendFileSync(join(authority.folder, 'index.txt'), rows.join(''))
  const lists = read(authority.revocationList(), authority)
  expect(lists.isRevoked(x509(revoked), Date.now())).toBe('revoked')
  expect(lists.isRevoked(x509(good), Date.now())).toBe('good')
})
