// Runs jose, which is ESM only, beside a CommonJS jest. Answers each list of tokens with a list of booleans.
import { importJWK, jwtVerify } from 'jose'

let settings
let keys

process.on('message', (message) => {
  void answer(message).then((reply) => process.send(reply))
})

async function answer({ id, configure, tokens }) {
  if (configure !== undefined) {
    settings = configure
    keys = new Map()
    for (const [alg, jwk] of Object.entries(settings.jwks)) keys.set(alg, await importJWK(jwk, alg))
    return { id }
  }
  const accepted = []
  for (const token of tokens) accepted.push(await accepts(token))
  return { id, accepted }
}

async function accepts({ token, alg }) {
  const { issuer, audience, now } = settings
  try {
    await jwtVerify(token, keys.get(alg), {
      algorithms: [alg],
      issuer,
      audience,
      typ: 'at+jwt',
      clockTolerance: 30,
      currentDate: new Date(now),
      requiredClaims: ['iss', 'aud', 'exp', 'sub', 'client_id', 'iat', 'jti'],
    })
    return true
  } catch {
    return false
  }
}
