import { mediaOf } from '../../src/controls/filter/media'
import { bodyKind } from '../../src/http/media'

test.each([
  ['application/json', 'json'],
  ['Application/JSON; charset=UTF-8', 'json'],
  ['application/problem+json', 'json'],
  ['application/x-json', 'json'],
  ['text/json', 'json'],
  ['text/x-json; charset=utf-8', 'json'],
  ['model/gltf+json', 'json'],
  ['text/plain', 'text'],
  ['text/markdown; charset=us-ascii', 'text'],
])('a body of %s is %s, in a request as in a response', (contentType, kind) => {
  expect(bodyKind(contentType)).toBe(kind)
  expect(mediaOf(contentType)).toBe(kind)
})

test.each(['', 'json', 'image/png', 'application/octet-stream', 'text/json; charset=utf-16'])(
  'a body of %j is refused',
  (contentType) => {
    expect(() => bodyKind(contentType)).toThrow(
      expect.objectContaining({
        code: 'media-unsupported',
        detail: expect.stringContaining(
          'JSON, `text/*` or `multipart/form-data`, in UTF-8',
        ) as unknown,
      }),
    )
  },
)
