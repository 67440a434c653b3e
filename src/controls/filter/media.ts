import { isJsonType } from '../../core/media-type'

/** How the body of a response is looked at. */
export type Media = 'json' | 'sse' | 'ndjson' | 'text' | 'undeclared' | 'eventstream' | 'opaque'

/**
 * How a response is looked at, by its content type. A type that is not known is text: bytes that are
 * no UTF-8 are refused there. What declares nothing may be JSON as well, so it is held until that is
 * known. `eventstream` are the frames of AWS. `opaque` is what declares itself binary, or a charset
 * other than UTF-8, in which the same bytes would read otherwise than they were inspected.
 */
export function mediaOf(contentType: string | undefined): Media {
  const declared = contentType?.toLowerCase() ?? ''
  const end = declared.search(/[;,]/)
  const type = (end === -1 ? declared : declared.slice(0, end)).trim()
  if (type === '') return 'undeclared'
  if (foreignCharset.test(declared)) return 'opaque'
  if (type === 'text/event-stream') return 'sse'
  if (type === 'application/vnd.amazon.eventstream') return 'eventstream'
  // Before JSON: one of them ends as its types do.
  if (lineTypes.test(type)) return 'ndjson'
  if (isJsonType(type)) return 'json'
  if (type.startsWith('text/') || type.endsWith('+xml')) return 'text'
  return binaryTypes.test(type) ? 'opaque' : 'text'
}

const lineTypes =
  /^(?:(?:application|text)\/(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines)|application\/stream\+json)$/

const binaryTypes =
  /^(?:(?:image|audio|video|font|model|multipart)\/|application\/(?:octet-stream|pdf|zip|gzip|zstd|wasm|cbor|msgpack|x-msgpack|x-tar|x-7z-compressed|java-archive|msword|ogg|grpc|protobuf|x-protobuf|vnd\.(?:apache\.|google\.protobuf|ms-|openxmlformats)))/

// RFC 9110 §8.3.2. Given twice, either may be believed, so both must be harmless.
const foreignCharset =
  /;\s*charset\s*=\s*(?!\s)(?:["']|(?!["']))(?!(?:utf-8|utf8|us-ascii|ascii)(?:["';,\s]|$))/
