import { coverage } from '../../src/controls/sanitize/coverage'
import type { Exchange } from '../../src/core/exchange'
import type { Verdict } from '../../src/core/ledger'
import { runSteps } from '../../src/core/pipeline'
import type { Route } from '../../src/core/route'
import { pii, secrets } from '../../src/detectors/all'
import { exchangeOf } from '../support/exchange'
import { engineWith, routeWith } from './support'

const detectors = [secrets(), pii({ types: ['card', 'email'] })]

async function covered(
  required: Route['coverage'],
  verdicts: Readonly<Record<string, readonly Verdict[]>>,
): Promise<Exchange> {
  const exchange = exchangeOf({ route: routeWith({ coverage: required }) })
  for (const [detector, list] of Object.entries(verdicts)) {
    for (const verdict of list) {
      const direction = 'request'
      exchange.ledger.record({ control: 'sanitize', step: 'content', detector, direction, verdict })
    }
  }
  const control = coverage(() => detectors)
  await runSteps(exchange, [{ control, mode: 'enforce' }], engineWith())
  return exchange
}

const both = { secrets: ['pass'], pii: ['finding'] } as const

test.each<[string, Route['coverage'], Parameters<typeof covered>[1]]>([
  ['every detector ran', undefined, both],
  ['the ones that are required ran', ['pii'], { pii: ['pass'] }],
  ['a type is required and its detector ran', ['pii.email'], { pii: ['pass'] }],
  ['a word above the types is required', ['secrets'], { secrets: ['pass'] }],
  ['nothing is required', 'none', {}],
  ['nothing is required and something did not run', 'none', { pii: ['not-run'] }],
  ['an empty list is required', [], {}],
])('an exchange passes where %s', async (_title, required, verdicts) => {
  await expect(covered(required, verdicts)).resolves.toBeDefined()
})

test.each<[string, Route['coverage'], Parameters<typeof covered>[1], string]>([
  ['a detector is not in the ledger', undefined, { secrets: ['pass'] }, '`pii`'],
  ['nothing is in the ledger', undefined, {}, '`secrets`'],
  ['a detector did not run', undefined, { secrets: ['not-run'], pii: ['pass'] }, '`secrets`'],
  ['a detector failed', ['secrets'], { secrets: ['error'] }, '`secrets`'],
  ['a detector ran on a part only', ['pii'], { pii: ['not-run', 'pass'] }, '`pii`'],
  ['a part came after it ran', ['pii'], { pii: ['pass', 'not-run'] }, '`pii`'],
  ['a detector is required that is not there', ['injection'], both, '`injection`'],
  ['a type is required that nobody finds', ['pii.iban'], both, '`pii.iban`'],
  ['the detector of a required type did not run', ['pii.card'], { pii: ['not-run'] }, '`pii.card`'],
])('an exchange is refused where %s', async (_title, required, verdicts, named) => {
  await expect(covered(required, verdicts)).rejects.toMatchObject({
    code: 'coverage-missing',
    status: 503,
    headers: { 'x-should-retry': 'false' },
    detail: expect.stringContaining(`${named} did not run on all of the request`),
  })
})

test('what ran on the response covers nothing of the request', async () => {
  const exchange = exchangeOf()
  const place = { control: 'filter', step: 'content', direction: 'response' } as const
  for (const { name } of detectors) {
    exchange.ledger.record({ ...place, detector: name, verdict: 'pass' })
  }
  const steps = [{ control: coverage(() => detectors), mode: 'enforce' }] as const
  await expect(runSteps(exchange, steps, engineWith())).rejects.toMatchObject({
    code: 'coverage-missing',
  })
})
