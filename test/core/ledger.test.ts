import { Ledger } from '../../src/core/ledger'

test('a ledger keeps what happened in the order it happened', () => {
  const ledger = new Ledger()
  ledger.record({ control: 'limit', step: 'admit', verdict: 'pass' })
  ledger.record({ control: 'sanitize', step: 'content', detector: 'pii', verdict: 'not-run' })
  expect(ledger.entries).toEqual([
    { control: 'limit', step: 'admit', verdict: 'pass' },
    { control: 'sanitize', step: 'content', detector: 'pii', verdict: 'not-run' },
  ])
})

test('two ledgers share nothing', () => {
  const ledger = new Ledger()
  ledger.record({ control: 'limit', step: 'admit', verdict: 'pass' })
  expect(new Ledger().entries).toEqual([])
})
