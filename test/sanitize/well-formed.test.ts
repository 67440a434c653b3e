import { wellFormed } from '../../src/controls/sanitize/well-formed'
import { runSteps } from '../../src/core/pipeline'
import { exchangeOf } from '../support/exchange'
import { engineWith } from './support'

const control = wellFormed((code) => ({ 'x-code': code }))
const steps = [{ control, mode: 'enforce' }] as const

test.each(['path-malformed', 'credential-ambiguous', 'body-malformed'] as const)(
  'a request with the violation `%s` is refused with the headers of that refusal',
  async (violation) => {
    const exchange = exchangeOf({ request: { violation } })
    await expect(runSteps(exchange, steps, engineWith())).rejects.toMatchObject({
      code: violation,
      status: 400,
      headers: { 'x-code': violation },
    })
  },
)

test('a request that can be read in one way only passes', async () => {
  const exchange = exchangeOf()
  await runSteps(exchange, steps, engineWith())
  expect(exchange.ledger.entries).toEqual([{ control: 'sanitize', step: 'form', verdict: 'pass' }])
})
