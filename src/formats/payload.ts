import type { SegmentKind } from '../core/segment'

/** A URL in a field that makes a model read what is behind it; a `data:` URL holds that itself. */
export function urlKind(url: string): SegmentKind {
  return url.startsWith('data:') ? 'media' : 'reference'
}

/** Text that does not look like base64 is no payload, whatever the field promises. */
export function payloadKind(data: string): SegmentKind {
  return base64.test(data) ? 'media' : 'reference'
}

/** A field for a payload that some clients fill with a `data:` URL. */
export function fileKind(data: string): SegmentKind {
  return data.startsWith('data:') ? 'media' : payloadKind(data)
}

/** What a model sends as a payload; what is none of base64 is a text. */
export function outputKind(data: string): SegmentKind {
  return base64.test(data) ? 'media' : 'text'
}

const base64 = /^[\w+/=-]*$/
