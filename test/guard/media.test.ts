import { ConfigurationError } from '../../src/index'
import { described } from '../media/pictures'
import { suiteGuard } from '../support/gate'
import { receive } from '../support/in-memory'

const describedUrl = `data:image/png;base64,${described['image/png'].toString('base64')}`

const policy = (media: object | string) =>
  ({
    version: 1,
    routes: [{ match: 'POST /x', authenticate: 'anonymous', body: { media } }],
  }) as never

test.each(['read', { mode: 'read', types: ['image/png'] }])(
  'a route with `media: %j` needs somebody who reads',
  (media) => {
    expect(() => suiteGuard({ policy: policy(media) })).toThrow(ConfigurationError)
    expect(() => suiteGuard({ policy: policy(media) })).toThrow('needs a reader')
    const read = async () => ({ text: '' })
    expect(() => suiteGuard({ policy: policy(media), media: { read } })).not.toThrow()
  },
)

test.each([
  ['no reader', {}, '`read`'],
  ['a reader that is none', { read: 'ocr' }, '`read`'],
  ['too little time', { read: async () => ({ text: '' }), timeoutMs: 1 }, '`timeoutMs`'],
  ['no part at a time', { read: async () => ({ text: '' }), concurrency: 0 }, '`concurrency`'],
])('%s is refused at construction', (_title, media, named) => {
  expect(() => suiteGuard({ media: media as never })).toThrow(named)
})

test.each([
  ['a mode that is none', { mode: 'refuse' }],
  ['no mode', { types: ['image/png'] }],
  ['no types', { mode: 'unscanned', types: [] }],
  ['a type that is none', { mode: 'unscanned', types: ['png'] }],
  ['a type in upper case', { mode: 'unscanned', types: ['IMAGE/PNG'] }],
  ['no bytes', { mode: 'unscanned', maxBytes: 0 }],
  ['a word for metadata that is none', { mode: 'unscanned', metadata: 'drop' }],
  ['a key that is none', { mode: 'unscanned', scan: true }],
  ['a word that is none', 'allow'],
])('a document with %s does not load', (_title, media) => {
  expect(() => suiteGuard({ policy: policy(media) })).toThrow(ConfigurationError)
})

test('what is read from a picture is read once, however often a route looks at its body', async () => {
  const shown: string[] = []
  const { guard } = suiteGuard({
    policy: policy('read'),
    media: { read: async ({ type }) => ({ text: `picture ${shown.push(type)}` }) },
  })
  const plans = [guard.plans.all(), guard.plans.sanitize({ detectors: [] })]
  const image = { type: 'image_url', image_url: { url: describedUrl } }
  const body = { model: 'm', messages: [{ role: 'user', content: [image] }] }
  expect((await receive(guard, { path: '/x', body }, plans)).error).toBeUndefined()
  expect(shown).toEqual(['image/png'])
})
