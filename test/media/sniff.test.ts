import { sniff } from '../../src/media/sniff'
import { samples } from './pictures'

const head = (text: string): Buffer => Buffer.from(text, 'latin1')

test.each([
  ['png', samples['image/png']],
  ['jpeg', samples['image/jpeg']],
  ['webp', samples['image/webp']],
  ['gif', samples['image/gif']],
  ['wav', samples['audio/wav']],
  ['mp3', samples['audio/mpeg']],
  ['mp3', head('ID3\x04\0\0\0\0\0\0')],
  ['bmp', head('BM\x46\0\0\0\0\0\0\0\x36\0\0\0')],
  ['tiff', head('II*\0\x08\0\0\0')],
  ['tiff', head('MM\0*\0\0\0\x08')],
  ['heic', head('\0\0\0\x18ftypheic\0\0\0\0mif1')],
  ['avif', head('\0\0\0\x1cftypavif\0\0\0\0')],
  ['mp4', head('\0\0\0\x20ftypisom\0\0\x02\0')],
  ['mp4', head('\0\0\0\x20ftypM4A \0\0\x02\0')],
  ['pdf', head('%PDF-1.7\n')],
  ['zip', head('PK\x03\x04\x14\0')],
  ['ole', head('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ['rtf', head('{\\rtf1\\ansi')],
  ['flac', head('fLaC\0\0\0\x22')],
  ['ogg', head('OggS\0\x02')],
  ['aiff', head('FORM\0\0\0\0AIFF')],
  ['webm', head('\x1aE\xdf\xa3\x9f')],
  ['mpeg', head('\0\0\x01\xba')],
  ['aac', head('\xff\xf1\x50\x80')],
  ['svg', head('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['svg', head('\xef\xbb\xbf \n<?xml version="1.0"?><!-- x --><SVG >')],
  ['other', head('P3\n2 2\n255\n0 0 0')],
  ['other', head('P1 # a picture\n')],
  ['other', head('/* XPM */\nstatic char *x[] = {')],
  ['other', head('#define x_width 8\n')],
  ['other', head('%!PS-Adobe-3.0')],
  ['other', head('#EXTM3U\nhttp://10.0.0.1/')],
  ['unknown', head('A text about PNG, GIF89a and %PDF-.')],
  ['unknown', head('P1 incidents are answered within the hour.')],
  ['unknown', head('<p>Draw a circle</p>')],
  ['unknown', head(' %PDF-1.7')],
  ['unknown', head('')],
  ['unknown', head('\0\0\0\0\0\0')],
])('%s', (container, bytes) => {
  expect(sniff(bytes)).toBe(container)
})
