import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { generateKey, idOfKey, keyPattern } from '../../../src/controls/authenticate/keys/format'

const whole = new RegExp(`^${keyPattern}$`)
const { key, id } = generateKey('live', randomBytes)

test('the id of a key is the one it was made with', () => {
  for (const environment of ['live', 'test'] as const) {
    const made = generateKey(environment, randomBytes)
    expect(idOfKey(made.key)).toBe(made.id)
  }
})

test('a key with any one character changed has no id', () => {
  const others = ['0', 'A', 'z', '_', '-', '\u0000', '\u0130', '\u{1F600}']
  for (let at = 0; at < key.length; at++) {
    for (const other of others.filter((each) => each !== key[at])) {
      expect(idOfKey(key.slice(0, at) + other + key.slice(at + 1))).toBeUndefined()
    }
  }
})

test('nothing has an id that is not of the published shape', () => {
  const parts = fc.constantFrom(
    'pc_',
    'live',
    'test',
    '_',
    id,
    key.slice(21, 64),
    key.slice(64),
    '0',
  )
  const texts = fc.oneof(
    fc.array(parts, { maxLength: 10 }).map((list) => list.join('')),
    fc.string({ minLength: 60, maxLength: 80 }),
    fc.stringMatching(/^pc_live_[0-9A-Za-z_]{62}$/),
  )
  fc.assert(
    fc.property(texts, (text) => {
      if (idOfKey(text) !== undefined) expect(text).toMatch(whole)
    }),
    { numRuns: 1000 },
  )
})
