import express from 'express'
import * as client from 'openid-client'
import { cookiesOf, createSessions } from './sessions.mjs'

const MINUTE_MS = 60_000

/**
 * Login by authorization code and PKCE (RFC 7636, OpenID Connect Core §3.1). All of it is the work of
 * openid-client and of the service: portcullis begins behind it, with the user it has found.
 */
export async function createLogin({ url, issuer, portal, onStep }) {
  // http is for this machine alone; a real issuer is https, and the line with `execute` goes.
  const config = await client.discovery(
    new URL(issuer),
    portal.client_id,
    portal.client_secret,
    undefined,
    { execute: [client.allowInsecureRequests] },
  )
  const redirect_uri = `${url}/callback`
  const cookies = cookiesOf({ secure: url.startsWith('https:') })
  const logins = createSessions({ lifeMs: 10 * MINUTE_MS })
  const sessions = createSessions({ lifeMs: 60 * MINUTE_MS })
  const router = express.Router()

  router.get('/login', async (_req, res) => {
    const login = {
      pkceCodeVerifier: client.randomPKCECodeVerifier(),
      expectedState: client.randomState(),
      expectedNonce: client.randomNonce(),
    }
    // Bound to this browser: an answer that another browser brings does not log it in.
    cookies.write(res, 'login', logins.begin(login), logins.lifeMs)
    const target = client.buildAuthorizationUrl(config, {
      redirect_uri,
      scope: 'openid profile',
      code_challenge: await client.calculatePKCECodeChallenge(login.pkceCodeVerifier),
      code_challenge_method: 'S256',
      state: login.expectedState,
      nonce: login.expectedNonce,
    })
    res.redirect(target.href)
  })

  router.get('/callback', async (req, res) => {
    const id = cookies.read(req, 'login')
    const login = logins.find(id)
    logins.end(id)
    cookies.clear(res, 'login')
    const user = login && (await userOf(new URL(req.originalUrl, url), login))
    if (!user) return res.status(400).type('text').send('the login did not come to an end')
    sessions.end(cookies.read(req, 'sid'))
    cookies.write(res, 'sid', sessions.begin({ user }), sessions.lifeMs)
    res.redirect('/')
  })

  /** Changes the checks of the session, so it is a POST of this origin alone. */
  router.post('/logout', (req, res) => {
    if (req.headers.origin !== url) return res.status(403).end()
    sessions.end(cookies.read(req, 'sid'))
    cookies.clear(res, 'sid')
    res.status(204).end()
  })

  async function userOf(answer, { expectedState, ...checks }) {
    try {
      const tokens = await client.authorizationCodeGrant(config, answer, {
        ...checks,
        expectedState,
        idTokenExpected: true,
      })
      const { sub } = tokens.claims()
      const { name, roles } = await client.fetchUserInfo(config, tokens.access_token, sub)
      return { id: sub, name, roles }
    } catch (error) {
      onStep(`the login failed: ${error.code ?? error.name}`)
      return undefined
    }
  }

  /** Stands in front of the gate, which takes `req.user` over. */
  function session(req, _res, next) {
    const found = sessions.find(cookies.read(req, 'sid'))
    if (found) req.user = { ...found.user, until: found.endsAt }
    next()
  }
  return { router, session }
}
