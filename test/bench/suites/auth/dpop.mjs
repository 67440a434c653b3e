import { generateKeyPairSync, hash, randomUUID, sign, verify } from 'node:crypto'
import { createGuard, jwt, memoryStore } from '../../../../dist/index.mjs'
import { interleaved, median, paired } from '../../support/measure.mjs'
import { figure } from '../../support/report.mjs'

const rounds = 31
const warmUp = 5
const perRound = 200
const issuer = 'https://id.example'
const origin = 'https://api.example'

/** What it costs to verify a token that is bound to a key, and the proof of that key. */
export async function dpop() {
  return [
    ...(await figuresOf({ token: 'ES256', proof: 'ES256' }, { atMost: 1.5 })),
    // A signature by RS256 takes a third of the time, and what is around it stays.
    ...(await figuresOf({ token: 'RS256', proof: 'ES256' })),
    ...(await figuresOf({ token: 'RS256', proof: 'RS256' })),
  ]
}

async function figuresOf(algorithms, goal) {
  const cases = casesOf(algorithms)
  for (let count = 0; count < warmUp; count += 1) await interleaved(1, cases)
  const times = await interleaved(rounds, cases)
  // What the guard does besides is in both.
  const proof = paired(times.proven, times.bearer, (a, b) => a - b)
  const both = paired(times.token, proof, (a, b) => a + b)
  const name = `DPoP, token (${algorithms.token}) and proof (${algorithms.proof}) cold`
  const ratio = median(paired(both, times.raw, (a, b) => a / b))
  const against = `${name}, against raw crypto.verify of both plus one addOnce`
  return [
    figure(against, ratio, 'times', goal),
    figure(name, median(both), 'µs'),
    figure(`${name}, the proof alone`, median(proof), 'µs'),
    figure(`${name}, raw`, median(times.raw), 'µs', {}, { floor: true }),
  ]
}

function casesOf(algorithms) {
  const [issuing, own] = [newKey(algorithms.token), newKey(algorithms.proof)]
  const bound = signed(issuing, { typ: 'at+jwt' }, claimsOf({ jkt: thumbprintOf(own.jwk) }))
  const unbound = signed(issuing, { typ: 'at+jwt' }, claimsOf())
  const guard = guardOf(issuing)
  const cold = authenticatorOf(issuing, 0)
  const credential = { scheme: 'dpop', value: bound.text, id: undefined }
  const bearer = requestOf({ authorization: [`Bearer ${unbound.text}`] })
  const { addOnce } = memoryStore({ maxRecords: 1_000_000 })
  const repeated = (value) => Array.from({ length: perRound }, () => value)
  return {
    token: () =>
      timed(repeated(credential), async (one) => {
        const { outcome } = await cold.verify(one, { now: Date.now(), request: bearer })
        if (outcome !== 'verified') throw new Error('the token was refused')
      }),
    proven: () => {
      const requests = proofsOf(own, bound.text).map(({ text }) =>
        requestOf({ authorization: [`DPoP ${bound.text}`], dpop: [text] }),
      )
      return timed(requests, (request) => passes(guard, request))
    },
    bearer: () => timed(repeated(bearer), (request) => passes(guard, request)),
    raw: () =>
      timed(proofsOf(own, bound.text), async (proof) => {
        const good = verified(issuing, bound) && verified(own, proof)
        if (!good || !(await addOnce(`dpop:${randomUUID()}`, 70_000))) throw new Error('refused')
      }),
  }
}

function authenticatorOf({ alg, publicKey }, cacheSeconds) {
  return jwt({ issuer, audience: origin, key: publicKey, algorithms: [alg], cacheSeconds })
}

/** A guard that knows a token once it has seen it. */
function guardOf(issuing) {
  const guard = createGuard({
    policy: {
      version: 1,
      rules: [{ id: 'all', effect: 'allow', actions: ['thing:use'], resources: ['thing/*'] }],
      routes: [{ match: 'GET /things/:name', action: 'thing:use', resource: 'thing/{path.name}' }],
    },
    authenticate: [authenticatorOf(issuing, 60)],
    dpop: { store: memoryStore({ maxRecords: 1_000_000 }), origin },
  })
  return { guard, plan: guard.plans.all() }
}

async function passes({ guard, plan }, request) {
  const exchange = guard.begin(request)
  await guard.receive(exchange, plan)
  guard.settle(exchange, 'allowed')
}

function requestOf(headers) {
  return {
    method: 'GET',
    url: '/things/a',
    path: '/things/a',
    encodedSlash: false,
    query: new URLSearchParams(''),
    headers: new Map(Object.entries(headers)),
    address: '127.0.0.1',
    body: { read: () => Promise.resolve({ kind: 'empty', value: undefined, rewritten: false }) },
    violation: undefined,
  }
}

function claimsOf(cnf) {
  const iat = Math.floor(Date.now() / 1000)
  return {
    ...{ iss: issuer, aud: origin, sub: 'ada', client_id: 'app', jti: 'a-token' },
    ...{ iat, exp: iat + 3600, scope: 'ai.model.read', roles: ['developer'] },
    ...(cnf && { cnf }),
  }
}

/** Proofs that nobody has seen, for one round. */
function proofsOf(key, token) {
  const ath = hash('sha256', token, 'base64url')
  const iat = Math.floor(Date.now() / 1000)
  const claims = { htm: 'GET', htu: `${origin}/things/a`, iat, ath }
  return Array.from({ length: perRound }, () =>
    signed(key, { typ: 'dpop+jwt', jwk: key.jwk }, { jti: randomUUID(), ...claims }),
  )
}

function newKey(alg) {
  const { privateKey, publicKey } =
    alg === 'RS256'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { alg, privateKey, publicKey, jwk: publicKey.export({ format: 'jwk' }) }
}

function thumbprintOf(jwk) {
  const names = jwk.kty === 'RSA' ? ['e', 'kty', 'n'] : ['crv', 'kty', 'x', 'y']
  const members = Object.fromEntries(names.map((name) => [name, jwk[name]]))
  return hash('sha256', JSON.stringify(members), 'base64url')
}

function signed({ alg, privateKey }, header, claims) {
  const parts = [{ alg, ...header }, claims]
  const texts = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  const bytes = Buffer.from(texts.join('.'))
  const signature = sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' })
  return { text: `${bytes}.${signature.toString('base64url')}`, bytes, signature }
}

function verified({ publicKey }, { bytes, signature }) {
  return verify('sha256', bytes, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)
}

/** Microseconds per item. */
async function timed(items, run) {
  const started = performance.now()
  for (const item of items) await run(item)
  return ((performance.now() - started) * 1000) / items.length
}
