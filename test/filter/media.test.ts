import { mediaOf } from '../../src/controls/filter/media'

test.each([
  ['application/json', 'json'],
  ['Application/JSON; charset=UTF-8', 'json'],
  ['application/problem+json', 'json'],
  ['text/event-stream', 'sse'],
  ['text/event-stream;charset=utf-8', 'sse'],
  ['application/x-ndjson', 'ndjson'],
  ['application/jsonl', 'ndjson'],
  ['text/plain', 'text'],
  ['text/html; charset="utf-8"', 'text'],
  ['image/svg+xml', 'text'],
  ['application/javascript', 'text'],
  ['application/unheard-of', 'text'],
  ['', 'text'],
  [undefined, 'text'],
  ['garbage', 'text'],
  ['image/png', 'opaque'],
  ['video/mp4', 'opaque'],
  ['application/pdf', 'opaque'],
  ['application/octet-stream', 'opaque'],
  ['application/grpc+proto', 'opaque'],
  ['application/vnd.amazon.eventstream', 'opaque'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'opaque'],
  ['multipart/mixed; boundary=x', 'opaque'],
  ['application/json; charset=utf-16', 'opaque'],
  ['text/plain; charset=iso-8859-1', 'opaque'],
  ['text/plain; charset=utf-8; charset=utf-7', 'opaque'],
  ["text/plain; charset='utf-7'", 'opaque'],
])('%s is %s', (contentType, media) => {
  expect(mediaOf(contentType)).toBe(media)
})
