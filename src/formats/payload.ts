import type { SegmentKind } from '../core/segment'

/** A URL in a field that makes a model read what is behind it; a `data:` URL holds that itself. */
export function urlKind(url: string): SegmentKind {
  return dataUrl.test(url) ? 'media' : 'reference'
}

// As parsers of URLs read it, which drop line ends and what stands before it.
const dataUrl = /^[\0-\x20]*d[\t\n\r]*a[\t\n\r]*t[\t\n\r]*a[\t\n\r]*:/i

/** What a model sends as a payload; what is none of base64 is a text. */
export function outputKind(data: string): SegmentKind {
  return base64.test(data) ? 'media' : 'text'
}

const base64 = /^[\w+/=-]*$/

/**
 * True for a text in a place that its format does not know, which is nothing but a picture, a sound or a file: a `data:` URL
 * in base64, or base64 of what begins like one.
 */
export function isPayload(text: string): boolean {
  if (text.length < shortest) return false
  if (dataUrl.test(text)) return /;base64,/i.test(text.slice(0, 512))
  return begins.test(text) && spacedBase64.test(text)
}

/** Names and digests are shorter. */
const shortest = 64
const spacedBase64 = /^[\w+/=\s-]*$/

// PNG, JPEG, GIF, RIFF, PDF, TIFF, ISO media, zip, Ogg, FLAC, Matroska, OLE, ID3.
const begins =
  /^(?:iVBORw0KGgo|[/_]9j[/_]|R0lGOD[dl]h|UklGR|JVBERi0|SUkqA|TU0AK|AAAA..Z0eX|UEsDB|T2dnU|ZkxhQ|GkXf|0M8R4K|SUQz)/
