import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import { transformSync } from '@swc/core'
import { thumbprintOf } from '../../support/dpop'
import { accessToken as token, origin, verifierOf, type Jwk } from './support'

const page = readFileSync(join(__dirname, '../../../docs/dpop.md'), 'utf8')

test('the client of the page makes proofs that are let in', async () => {
  const [code = ''] = page.split('By hand, in Node:\n\n```ts\n')[1]!.split('await fetch(', 1)
  const { code: script } = transformSync(code, { module: { type: 'commonjs' } })
  const load = runInThisContext(`(require, exports) => { ${script}; return { proof, jwk } }`) as (
    require: NodeJS.Require,
    exports: object,
  ) => { proof: (facts: object) => string; jwk: Jwk }
  const { proof, jwk } = load(createRequire(__filename), {})
  const url = new URL(`${origin}/v1/things?q=1`)
  const thumbprint = thumbprintOf(jwk)
  const presented = { thumbprint, at: Date.now(), request: { url: url.pathname + url.search } }

  const { outcomeOf } = verifierOf()
  await expect(outcomeOf(proof({ method: 'GET', url, token }), presented)).resolves.toBe('proven')

  const service = verifierOf({ nonce: { secret: 'a secret of thirty-two bytes ...' } })
  const verdict = await service.verify(proof({ method: 'GET', url, token }), presented)
  const nonce = 'nonce' in verdict ? verdict.nonce : undefined
  const second = proof({ method: 'GET', url, token, nonce })
  await expect(service.outcomeOf(second, presented)).resolves.toBe('proven')
})
