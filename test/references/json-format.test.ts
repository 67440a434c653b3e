import { jsonFormat } from '../../src/index'
import { referencesIn } from '../../src/formats/references/references-in'

const bot = jsonFormat({
  id: 'bot',
  segments: [
    '$.prompt',
    { at: '$.picture', kind: 'reference', reference: 'image' },
    { at: '$.thread', kind: 'reference', reference: 'conversation' },
    { at: '$.links[*]', kind: 'reference' },
  ],
})

const found = (body: unknown) =>
  referencesIn(bot, body).map(({ type, path, id, url }) => [type, path.join('.'), id ?? url])

test.each<[unknown, unknown]>([
  [{ picture: 'https://a.example/b' }, [['image', 'picture', 'https://a.example/b']]],
  [{ picture: 'data:image/png;base64,aGk=' }, []],
  [{ picture: ['https://a.example/b'] }, [['image', 'picture.0', 'https://a.example/b']]],
  [{ picture: { url: 'https://a.example/b' } }, [['image', 'picture', undefined]]],
  [{ thread: 'th_1' }, [['conversation', 'thread', 'th_1']]],
  [{ links: ['https://a.example/b'] }, [['url', 'links.0', 'https://a.example/b']]],
  [{ prompt: 'https://a.example/b', file_id: 'f', thread: null }, []],
])('a format of its own application says what its requests refer to: %j', (body, expected) => {
  expect(found(body)).toEqual(expected)
})

test('a format that calls a text a reference and says no more has references', () => {
  const own = { ...bot }
  Reflect.deleteProperty(own, 'references')
  expect(referencesIn(own, { picture: 'https://a.example/b', thread: 'th_1' })).toEqual([
    { type: 'url', path: ['picture'], url: 'https://a.example/b' },
    { type: 'file', path: ['thread'], id: 'th_1' },
  ])
})
