import { generateKeyPairSync, sign, verify } from 'node:crypto'
import { apiKeys, createApiKey, jwt, memoryStore } from '../../../dist/index.mjs'
import { interleaved, median, paired } from '../support/measure.mjs'
import { figure } from '../support/report.mjs'
import { rival } from '../support/rival.mjs'
import { certificates } from './auth/certificates.mjs'
import { dpop } from './auth/dpop.mjs'
import { replicas } from './auth/replicas.mjs'

const rounds = 31
const perRound = 200
const perWarmRound = 5000
const issuer = 'https://id.example'
const audience = 'https://api.example'
const request = {}

/** What it takes to know who calls, without HTTP. */
export async function auth() {
  return [
    ...(await tokens()),
    ...(await keys()),
    ...(await dpop()),
    ...(await certificates()),
    ...(await replicas()),
    figure('extra fetches of keys that 10,000 random kids cause', await randomKids(), 'fetches', {
      atMost: 1,
    }),
  ]
}

async function tokens() {
  const kinds = [await kindOf('RS256'), await kindOf('ES256')]
  const times = await measured(Object.assign({}, ...kinds.map(({ cases }) => cases)))
  const ratio = (alg) => median(paired(times[`${alg} cold`], times[`${alg} raw`], (a, b) => a / b))
  return [
    figure('RS256 cold, against raw crypto.verify', ratio('RS256'), 'times', { atMost: 2.2 }),
    figure('ES256 cold, against raw crypto.verify', ratio('ES256'), 'times', { atMost: 1.4 }),
    ...['RS256', 'ES256'].flatMap((alg) => [
      figure(`${alg} cold`, median(times[`${alg} cold`]), 'µs'),
      figure(`${alg} raw crypto.verify`, median(times[`${alg} raw`]), 'µs', {}, { floor: true }),
      figure(`${alg} cached`, median(times[`${alg} cached`]), 'µs', { atMost: 1.5 }),
      figure(`${alg} told apart by its issuer`, median(times[`${alg} peek`]), 'µs'),
      ...rivalFigures(times, `@${alg} jsonwebtoken with a PEM`),
    ]),
  ]
}

function rivalFigures(times, name) {
  return times[name] === undefined
    ? []
    : [figure(name.slice(1), median(times[name]), 'µs', {}, { rival: true })]
}

async function kindOf(alg) {
  const { privateKey, publicKey } =
    alg === 'RS256'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { token, signed, signature } = tokenOf(alg, privateKey)
  const verifierOf = (cacheSeconds) => jwt({ issuer, audience, key: publicKey, cacheSeconds })
  const [cold, warm] = [verifierOf(0), verifierOf(60)]
  const credential = { scheme: 'bearer', value: token, id: undefined }
  const context = { now: Date.now(), address: undefined, request }
  const rawKey = alg === 'RS256' ? publicKey : { key: publicKey, dsaEncoding: 'ieee-p1363' }
  const { outcome, cause } = await cold.verify(credential, context)
  if (outcome !== 'verified') throw new Error(`the token was refused: ${cause}`)
  await warm.verify(credential, context)
  const library = (await rival('jsonwebtoken'))?.default
  const pem = publicKey.export({ type: 'spki', format: 'pem' })
  return {
    cases: {
      [`${alg} raw`]: timed(perRound, () => verify('sha256', signed, rawKey, signature)),
      [`${alg} cold`]: timed(perRound, () => cold.verify(credential, context)),
      [`${alg} cached`]: timed(perWarmRound, () => warm.verify(credential, context)),
      [`${alg} peek`]: timed(perWarmRound, () => warm.recognizes(credential)),
      ...(library && {
        [`@${alg} jsonwebtoken with a PEM`]: timed(perRound, () =>
          library.verify(token, pem, { algorithms: [alg], issuer, audience }),
        ),
      }),
    },
  }
}

function tokenOf(alg, key, header = { kid: 'k' }) {
  const seconds = Math.floor(Date.now() / 1000)
  const parts = [
    { alg, typ: 'at+jwt', ...header },
    {
      ...{ iss: issuer, aud: audience, sub: 'ada', client_id: 'app', jti: 'a-token' },
      ...{ iat: seconds, exp: seconds + 3600, scope: 'ai.model.read', roles: ['developer'] },
    },
  ].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  const signed = Buffer.from(parts.join('.'))
  const signature = sign('sha256', signed, { key, dsaEncoding: 'ieee-p1363' })
  return { token: `${signed}.${signature.toString('base64url')}`, signed, signature }
}

async function keys() {
  const pepper = 'a pepper for nothing but benchmarks'
  const created = Array.from({ length: perRound }, () => createApiKey({ owner: 'ada', pepper }))
  const store = memoryStore({ records: created.map(({ record }) => record) })
  const credentials = created.map(({ key }) => ({ scheme: 'bearer', value: key, id: undefined }))
  const context = { now: Date.now(), address: '127.0.0.1', request }
  const warm = apiKeys({ store, pepper })
  for (const credential of credentials) await warm.verify(credential, context)
  const times = await measured({
    cold: async () => {
      // One that knows no key yet; the records are in memory.
      const fresh = apiKeys({ store, pepper })
      const started = performance.now()
      for (const credential of credentials) await fresh.verify(credential, context)
      return ((performance.now() - started) * 1000) / perRound
    },
    warm: timed(perWarmRound, (count) => warm.verify(credentials[count % perRound], context)),
  })
  return [
    figure('API key warm', median(times.warm), 'µs', { atMost: 1 }),
    figure('API key cold, with checksum and HMAC', median(times.cold), 'µs', { atMost: 8 }),
  ]
}

/** Fetches beyond the first that a flood of made-up kids causes in one cooldown; good tokens pass. */
async function randomKids() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'k' }
  let fetches = 0
  const fetch = async () => {
    fetches += 1
    return globalThis.Response.json({ keys: [jwk] })
  }
  const jwksUri = 'https://id.example/jwks'
  const authenticator = jwt({ issuer, audience, jwksUri, fetch, cacheSeconds: 0 })
  const verifyAt = ({ token: value }, now) =>
    authenticator.verify({ scheme: 'bearer', value, id: undefined }, { now, request })
  const good = tokenOf('RS256', privateKey)
  const started = Date.now()
  await verifyAt(good, started)
  const [, payload, signature] = good.token.split('.')
  for (let count = 0; count < 10_000; count += 1) {
    const header = JSON.stringify({ alg: 'RS256', typ: 'at+jwt', kid: `random-${count}` })
    const token = `${Buffer.from(header).toString('base64url')}.${payload}.${signature}`
    await verifyAt({ token }, started + 31_000)
    if (count % 1000 > 0) continue
    const { outcome } = await verifyAt(good, started + 31_000)
    if (outcome !== 'verified') throw new Error('a good token was refused during the flood')
  }
  return fetches - 1
}

/** Microseconds per run, of so many in a row. What is answered at once is not waited for. */
function timed(times, run) {
  return async () => {
    const started = performance.now()
    for (let count = 0; count < times; count += 1) {
      const result = run(count)
      if (typeof result?.then === 'function') await result
    }
    return ((performance.now() - started) * 1000) / times
  }
}

async function measured(cases) {
  for (const run of Object.values(cases)) for (let count = 0; count < 5; count += 1) await run()
  return interleaved(rounds, cases)
}
