// Runs jose, openid-client and oauth4webapi, which are ESM only, beside a CommonJS jest.
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose'
import * as oauth from 'oauth4webapi'
import * as openid from 'openid-client'

const commands = { mint, call, judge }

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

/** Which of the proofs oauth4webapi takes for a request, with a token that it verifies as well. */
async function judge({ issuer, audience, token, key, url, proofs }) {
  const server = { issuer, jwks_uri: `${issuer}/jwks` }
  const options = {
    requireDPoP: true,
    [oauth.customFetch]: async () => globalThis.Response.json({ keys: [key] }),
  }
  const verdicts = []
  for (const proof of proofs) {
    const headers = { authorization: `DPoP ${token}` }
    try {
      const request = new globalThis.Request(url, { headers: { ...headers, dpop: proof } })
      await oauth.validateJwtAccessToken(server, request, audience, options)
      verdicts.push(true)
    } catch {
      verdicts.push(false)
    }
  }
  return verdicts
}
