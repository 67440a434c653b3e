import type { Container } from './types'

/** So many bytes tell what a part is. */
export const headBytes = 1024

/**
 * What bytes are by their first ones. `unknown` where nothing is recognized, which may be a text; `other` for what a
 * reader of media takes for a picture or a playlist although it is written in letters: that is no text.
 */
export function sniff(head: Buffer): Container {
  const text = head.toString('latin1', 0, headBytes)
  return magics.find(([, magic]) => magic.test(text))?.[0] ?? 'unknown'
}

// In Latin-1, so that a character is a byte.
const magics: readonly (readonly [Container, RegExp])[] = [
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpeg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF.{4}WEBP/s],
  ['wav', /^(?:RIFF|RF64).{4}WAVE/s],
  ['avi', /^RIFF.{4}AVI /s],
  ['bmp', /^BM.{4}\0{4}/s],
  ['tiff', /^(?:II[*+]\0|MM\0[*+])/],
  ['heic', /^.{4}ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/s],
  ['avif', /^.{4}ftypavi[fs]/s],
  ['mp4', /^.{4}ftyp/s],
  ['pdf', /^%PDF-/],
  ['zip', /^PK(?:\x03\x04|\x05\x06|\x07\x08)/],
  ['ole', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ['rtf', /^\{\\rtf/],
  ['flac', /^fLaC/],
  ['ogg', /^OggS/],
  ['aiff', /^FORM.{4}AIF[CF]/s],
  ['webm', /^\x1aE\xdf\xa3/],
  ['mpeg', /^\0\0\x01[\xb3\xba]/],
  ['mp3', /^(?:ID3[\x02-\x04]|\xff[\xe2\xe3\xf2\xf3\xfa\xfb])/],
  ['aac', /^\xff[\xf0\xf1\xf8\xf9]/],
  ['svg', /^(?:\xef\xbb\xbf)?\s*<(?:svg[\s/>]|(?:\?xml|!).*<svg[\s/>])/is],
  ['other', /^(?:\xef\xbb\xbf)?\s*(?:%!PS|\/\* XPM|#EXTM3U|ffconcat version|#\?RADIANCE)/],
  ['other', /^(?:P[1-6]\s+(?:#|\d+\s)|P7\s+(?:#|WIDTH\s)|SIMPLE {2}=|#define \S{1,64}_width\s)/],
]
