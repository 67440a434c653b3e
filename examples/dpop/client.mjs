import * as openid from 'openid-client'

/**
 * A program with a key of its own: it asks for a token, and proves the possession of the key with every
 * request. `wire` has what it sent, as somebody who listens would see it.
 */
export async function createClient({ issuer, program, audience }) {
  const wire = []
  const config = await openid.discovery(
    new URL(issuer),
    program.client_id,
    undefined,
    openid.ClientSecretPost(program.client_secret),
    // http is for this machine alone.
    { execute: [openid.allowInsecureRequests] },
  )
  config[openid.customFetch] = (url, init) => {
    wire.push({
      url: String(url),
      headers: Object.fromEntries(new globalThis.Headers(init.headers)),
    })
    return fetch(url, init)
  }
  const DPoP = openid.getDPoPHandle(config, await openid.randomDPoPKeyPair('ES256'))
  const { access_token: token } = await openid.clientCredentialsGrant(
    config,
    { scope: 'ai.usage.read', resource: audience },
    { DPoP },
  )
  return {
    token,
    wire,
    get: (url) =>
      openid.fetchProtectedResource(config, token, new URL(url), 'GET', null, undefined, { DPoP }),
  }
}
