import { formats } from '../../src/formats/detect'
import { dropAnywhere, dropFields, foldedName } from '../../src/formats/fields/drop'
import { parseFieldPath } from '../../src/formats/fields/field-path'
import { fieldTree, treeOfPaths } from '../../src/formats/fields/field-tree'
import { keepFields, unknownField } from '../../src/formats/fields/keep'
import { bodiesOf } from '../formats/fixtures'

const treeOf = (...fields: readonly string[]) =>
  treeOfPaths(fields.map((field) => parseFieldPath(field) ?? []))

const kept = (value: object, ...fields: readonly string[]) => {
  const changed = keepFields(value, treeOf(...fields), 'remove')
  return { value, changed }
}

describe('a path of fields', () => {
  test.each([
    ['model', ['model']],
    ['messages[*].content', ['messages', 'content']],
    ['$.messages[*].content', ['messages', 'content']],
    ["$['a b'].c", ['a b', 'c']],
    ['["a.b"]', ['a.b']],
    ['metadata.*.id', ['metadata', '*', 'id']],
    ['__proto__', ['__proto__']],
  ])('is made of names: %s', (text, names) => {
    expect(parseFieldPath(text)).toEqual(names)
  })

  test.each(['', '$', '.', 'a..b', '$..a', 'a[', 'a[0]', 'a[?(@.b)]', 'a b', 'a.', '[*]', '-a'])(
    'is not any text: %j',
    (text) => {
      expect(parseFieldPath(text)).toBeUndefined()
    },
  )
})

describe('keeping fields', () => {
  test('leaves what is named, in lists as elsewhere, with all that is in it', () => {
    const body = {
      model: 'm',
      user: 'u',
      messages: [{ role: 'user', content: [{ x: 1 }], name: 'n' }],
    }
    expect(kept(body, 'model', 'messages[*].content')).toEqual({
      value: { model: 'm', messages: [{ content: [{ x: 1 }] }] },
      changed: true,
    })
  })

  test('says that nothing changed where everything is named', () => {
    expect(kept({ a: { b: 1 } }, 'a').changed).toBe(false)
    expect(kept({ a: { b: 1 } }, 'a.b').changed).toBe(false)
  })

  test.each<[string, object, object]>([
    ['a text in the place of an object', { a: 'text' }, {}],
    ['texts in the place of objects', { a: ['text', { b: 1, c: 2 }, 7, null] }, { a: [{ b: 1 }] }],
    ['a name in other letters', { A: { b: 1 }, a: { B: 1, 'b ': 1, ｂ: 1 } }, { a: {} }],
    [
      'names that objects have by themselves',
      JSON.parse('{"constructor":1,"__proto__":{"b":1}}'),
      {},
    ],
    ['lists in lists', { a: [[{ b: 1, c: 1 }]] }, { a: [[{ b: 1 }]] }],
  ])('removes %s', (_, value, left) => {
    expect(kept(value, 'a.b').value).toEqual(left)
  })

  test('takes a wildcard for any name', () => {
    expect(kept({ a: { x: { id: 1, y: 2 }, z: { id: 3 } } }, 'a.*.id').value).toEqual({
      a: { x: { id: 1 }, z: { id: 3 } },
    })
  })
})

describe('dropping fields', () => {
  const dropped = (value: object, ...fields: readonly string[]) => {
    dropFields(
      value,
      treeOfPaths(fields.map((field) => (parseFieldPath(field) ?? []).map(foldedName))),
    )
    return value
  }

  test('removes what is named and nothing else', () => {
    expect(
      dropped(
        { user: 1, messages: [{ user: 1, name: 2, content: 3 }] },
        'messages[*].name',
        'user',
      ),
    ).toEqual({
      messages: [{ user: 1, content: 3 }],
    })
  })

  test('looks through case, words that are joined otherwise, and wide letters', () => {
    expect(
      dropped(
        { USER_ID: 1, userId: 1, 'user-id': 1, ｕser_id: 1, uſer_id: 1, other: 1 },
        'user_id',
      ),
    ).toEqual({ other: 1 })
  })

  test('finds a name at any depth', () => {
    const value = { a: [{ Trace: 1, b: { trace: 2, c: 3 } }], trace: 4 }
    expect(dropAnywhere(value, new Set(['trace']))).toBe(true)
    expect(value).toEqual({ a: [{ b: { c: 3 } }] })
  })
})

describe('the fields that a format knows', () => {
  const declared = [...formats.values()].filter(({ requestFields }) => requestFields !== undefined)

  test.each(declared.map(({ id }) => id))('are those of recorded requests: %s', (id) => {
    for (const [direction, body] of bodiesOf(id)) {
      if (direction === 'response') continue
      // The application of that recording sends a field of its own.
      const { till, ...others } = body as { readonly till?: unknown }
      const known = till === undefined ? body : others
      expect(unknownField(known, formats.get(id)!.requestFields!)).toBeUndefined()
    }
  })

  test.each(declared.map(({ id }) => id))('are of no other letters: %s', (id) => {
    const tree = formats.get(id)!.requestFields!
    for (const name of tree.names.keys()) {
      for (const other of [
        name.toUpperCase(),
        `${name} `,
        `${name}\u200b`,
        name.replace('o', 'ο'),
      ]) {
        if (!tree.names.has(other)) expect(unknownField({ [other]: 1 }, tree)).toEqual([])
      }
    }
    expect(unknownField(JSON.parse('{"__proto__":1}'), tree)).toEqual([])
    expect(unknownField({ constructor: 1 }, tree)).toEqual([])
  })

  test('are told with the place of the object that has another', () => {
    const tree = fieldTree('a { b c { d } } e')
    expect(unknownField({ a: [{ b: 1 }, { c: { x: 1 } }] }, tree)).toEqual(['a', 1, 'c'])
    expect(unknownField({ e: { anything: 1 }, a: 'text' }, tree)).toBeUndefined()
  })
})
