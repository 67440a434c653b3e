import { responseStrip, strippedFields } from '../../src/controls/filter'

const strip = (...fields: unknown[]) => ({ type: 'response.strip', fields })

test('two obligations strip the fields of both', () => {
  expect(responseStrip.merge(strip('logprobs', 'usage'), strip('usage', 'id'))).toEqual(
    strip('logprobs', 'usage', 'id'),
  )
})

test.each([
  [{ type: 'response.strip' }],
  [strip()],
  [strip('')],
  [strip(1)],
  [{ ...strip(), fields: 'id' }],
])('%j is wrong', (obligation) => {
  expect(responseStrip.check(obligation)).toBe('`fields` must be a list of field names')
})

test('other obligations strip nothing', () => {
  expect(responseStrip.check(strip('logprobs'))).toBeUndefined()
  expect(strippedFields([{ type: 'tokens.max', value: 1 }, strip('logprobs')])).toEqual([
    'logprobs',
  ])
})
