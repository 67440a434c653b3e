import fc from 'fast-check'
import type { FilterRow } from '../../../src/core/access-plan'
import { attributes, ids, texts } from './random-plans'

const some = (...values: readonly unknown[]) => fc.constantFrom(...values)

const text = some(...texts, undefined, null, 7, '\ud83d', '\ud83dx')
const whole = some(0, 1, 2, 3, -1, 9007199254740991, 2 ** 60, 2.5, NaN, '1', null, undefined)
const number = some(0, 1, 2, 2.5, -1e300, 1e300, NaN, Infinity, '1', null, undefined)
const flag = some(true, false, 'true', 1, null, undefined)
const address = some('10.0.0.1', '::ffff:10.0.0.1', '11.0.0.1', 'fd00::1', '10.0.0.0/8', null, 7)
const moment = some(
  ...['2026-11-26T09:30:00Z', '2026-11-26T10:30:00.001+01:00', '2026-11-26T09:29:59.9999Z'],
  ...['2026-11-27T23:00:00Z', '9999-12-31T23:59:59.999Z', 'yesterday', 1, null, undefined],
)
const list = some([], ['a'], ['a', 'b'], ['', '100%'], ['a', null], 'a', null, undefined, [['a']])

const valueOf = (name: string): fc.Arbitrary<unknown> =>
  ({
    string: text,
    integer: whole,
    number,
    boolean: flag,
    ip: address,
    timestamp: moment,
    'string-list': list,
  })[attributes[name]?.type ?? 'string']

const columns = Object.keys(attributes).filter((name) => name.startsWith('resource.'))

/** Rows as loaders bring them: with values that are absent, null and of other types. */
export const row: fc.Arbitrary<FilterRow> = fc.record({
  id: fc.constantFrom(...ids),
  attributes: fc
    .tuple(...columns.map((name) => fc.tuple(fc.constant(name), valueOf(name))))
    .map((values) => new Map<string, unknown>(values)),
})
