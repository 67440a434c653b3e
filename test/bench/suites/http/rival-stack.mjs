import { rival } from '../../support/rival.mjs'

const secret = 'a secret for nothing but benchmarks'
const audience = 'https://bench.example'
const issuer = 'https://issuer.example/'

/**
 * What a service would mount without a guard: authentication by JWT with a required scope, a rate
 * limit, security headers, a parsed body. It looks at no text. `undefined` where it is not installed.
 */
export async function rivalStack() {
  const { default: helmet } = (await rival('helmet')) ?? {}
  const { rateLimit } = (await rival('express-rate-limit')) ?? {}
  const { auth, requiredScopes } = (await rival('express-oauth2-jwt-bearer')) ?? {}
  const { default: jwt } = (await rival('jsonwebtoken')) ?? {}
  if (!helmet || !rateLimit || !auth || !jwt) return undefined
  const { default: express } = await import('express')
  return {
    credential: jwt.sign({ scope: 'ai.model.read' }, secret, {
      audience,
      issuer,
      subject: 'ada',
      expiresIn: '1h',
    }),
    middlewares: [
      helmet(),
      rateLimit({ windowMs: 60_000, limit: 900_000_000, standardHeaders: 'draft-8' }),
      auth({ secret, audience, issuerBaseURL: undefined, issuer, tokenSigningAlg: 'HS256' }),
      requiredScopes('ai.model.read'),
      express.json(),
    ],
  }
}
