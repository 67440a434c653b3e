import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGuard, envoyHeader, mtls, tlsFiles } from '../../../../dist/index.mjs'
import { interleaved, median, paired } from '../../support/measure.mjs'
import { figure } from '../../support/report.mjs'

const rounds = 31
const perRound = 5000
const id = 'spiffe://example.org/ns/prod/sa/billing'

/** What it takes to know who presents a certificate, on a connection that has carried a request before. */
export async function certificates() {
  const principals = [{ match: { spiffeId: 'spiffe://example.org/ns/*/sa/billing' }, roles: ['a'] }]
  const authenticator = mtls({ principals, trustDomains: ['example.org'] })
  const { begin, receive, plans } = guardOf(authenticator)
  const plan = plans.authenticate()
  const request = requestOf(new X509Certificate(clientCertificate()))
  const exchange = begin(request)
  await receive(exchange, plan)
  if (exchange.principal?.spiffeId !== id) throw new Error('the certificate was refused')
  const context = { now: Date.now(), address: '127.0.0.1', request: exchange.request }
  const times = await measured({
    principal: timed(perRound, () => authenticator.verify(exchange.credential, context)),
    step: timed(perRound, () => receive(begin(request), plan)),
    xfcc: timed(perRound, () => xfcc(usual)),
    ...Object.fromEntries(
      Object.entries(hostile).flatMap(([name, make]) =>
        [64, 32].map((size) => [`${name} ${size}`, timed(5, () => xfcc(make(size * 1024 - 64)))]),
      ),
    ),
  })
  const growth = (name) =>
    median(paired(times[`${name} 64`], times[`${name} 32`], (whole, half) => whole / half))
  return [
    figure('certificate to principal, warm', median(times.principal), 'µs', { atMost: 5 }),
    figure('the same with all steps of `gate.authenticate()`', median(times.step), 'µs'),
    figure('XFCC with a hash, a subject and a URI', median(times.xfcc), 'µs', { atMost: 2 }),
    ...Object.keys(hostile).flatMap((name) => [
      figure(`64 KB of ${name}, against 32 KB`, growth(name), 'times', { atMost: 2.5 }),
      figure(`64 KB of ${name}`, median(times[`${name} 64`]), 'µs'),
    ]),
    figure(`revocation list of ${listed} entries, read and verified`, await revocationList(), 'ms'),
  ]
}

const forwarder = envoyHeader()
const xfcc = (text) => forwarder.read(() => text, 0)
const usual = `By=spiffe://example.org/ai;Hash=${'ab'.repeat(32)};Subject="CN=billing,O=Example";URI=${id}`

const hostile = {
  'XFCC elements': (size) => 'Hash=a,'.repeat(size / 7),
  'XFCC pairs': (size) => `${'a=b;'.repeat(size / 4)}a=b`,
  'XFCC escapes': (size) => `Subject="${'\\"'.repeat(size / 2)}`,
}

function guardOf(authenticator) {
  return createGuard({
    policy: {
      version: 1,
      rules: [{ id: 'all', effect: 'allow', actions: ['thing:read'], resources: ['thing'] }],
      routes: [{ match: 'GET /thing', action: 'thing:read', resource: 'thing' }],
    },
    authenticate: [authenticator],
  })
}

function requestOf(x509) {
  const handshake = Object.freeze({ x509, authorized: true, error: undefined })
  return {
    ...{ method: 'GET', url: '/thing', path: '/thing', encodedSlash: false },
    query: new URLSearchParams(),
    headers: new Map([['host', ['localhost']]]),
    address: '127.0.0.1',
    body: { read: () => Promise.reject(new Error('no body')) },
    connection: { encrypted: true, fromTrustedProxy: false, certificate: () => handshake },
    violation: undefined,
  }
}

const listed = 100_000

/** Milliseconds that it takes to read files with a list of so many revoked certificates, OpenSSL's part too. */
async function revocationList() {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-bench-'))
  const openssl = (...args) => execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' })
  const file = (name) => join(folder, name)
  const entry = (_, place) =>
    `R\t301231000000Z\t250101000000Z\t${(place + 4096).toString(16).toUpperCase().padStart(6, '0')}\tunknown\t/CN=a`
  try {
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
    openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=ca')
    writeFileSync(file('index.txt'), `${Array.from({ length: listed }, entry).join('\n')}\n`)
    writeFileSync(
      file('ca.cnf'),
      '[ca]\ndefault_ca=a\n[a]\ndatabase=index.txt\ndefault_md=sha256\n',
    )
    const signer = ['-keyfile', 'ca.key', '-cert', 'ca.pem', '-crldays', '1']
    openssl('ca', '-config', 'ca.cnf', '-gencrl', ...signer, '-out', 'ca.crl')
    const [own, list] = ['ca.pem', 'ca.crl'].map(file)
    const read = async (crl) => {
      const started = performance.now()
      const files = await tlsFiles({ key: file('ca.key'), cert: own, ca: own, ...crl })
      files.close()
      return performance.now() - started
    }
    const cases = { listed: () => read({ crl: list }), bare: () => read({}) }
    const times = await interleaved(5, cases)
    return median(paired(times.listed, times.bare, (whole, bare) => whole - bare))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function clientCertificate() {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-bench-'))
  try {
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
    const files = ['-keyout', 'key.pem', '-out', 'cert.pem', '-days', '1', '-subj', '/CN=billing']
    const names = ['-addext', `subjectAltName=URI:${id}`]
    const args = ['req', '-x509', ...key, ...files, ...names]
    execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' })
    return readFileSync(join(folder, 'cert.pem'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function timed(times, run) {
  return async () => {
    const started = performance.now()
    for (let count = 0; count < times; count += 1) {
      const result = run()
      if (typeof result?.then === 'function') await result
    }
    return ((performance.now() - started) * 1000) / times
  }
}

async function measured(cases) {
  for (const run of Object.values(cases)) for (let count = 0; count < 5; count += 1) await run()
  return interleaved(rounds, cases)
}
