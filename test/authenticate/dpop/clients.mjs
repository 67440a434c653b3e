// Runs jose and openid-client, which are ESM only, beside a CommonJS jest.
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose'
import * as openid from 'openid-client'

const commands = { mint, call }

process.on('message', ({ command, argument }) => {
  commands[command](argument).then(
    (value) => process.send({ value }),
    (error) => process.send({ error: String(error?.stack ?? error) }),
  )
})

/** A proof by jose, of a key of its own. */
async function mint({ alg, claims }) {
  const { privateKey, publicKey } = await generateKeyPair(alg)
  const jwk = await exportJWK(publicKey)
  const proof = await new SignJWT(claims)
    .setProtectedHeader({ typ: 'dpop+jwt', alg, jwk })
    .sign(privateKey)
  return { proof, thumbprint: await calculateJwkThumbprint(jwk) }
}

/** Fetches a token that is bound to a key, and calls with it; the statuses of the answers. */
async function call({ issuer, client, resource, alg, requests }) {
  const config = await openid.discovery(
    new URL(issuer),
    client.client_id,
    client.client_secret,
    openid.ClientSecretBasic(client.client_secret),
    { execute: [openid.allowInsecureRequests] },
  )
  const DPoP = openid.getDPoPHandle(config, await openid.randomDPoPKeyPair(alg))
  const parameters = { scope: client.scope, resource }
  const granted = await openid.clientCredentialsGrant(config, parameters, { DPoP })
  const statuses = []
  for (const { method, url } of requests) {
    const { access_token: token } = granted
    const request = [new URL(url), method, undefined, undefined, { DPoP }]
    const response = await openid.fetchProtectedResource(config, token, ...request)
    statuses.push(response.status)
  }
  return { type: granted.token_type, statuses }
}
