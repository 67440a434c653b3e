/** What the bytes of a part are: a container may hold several declared types. */
export type Container = keyof typeof types | 'text' | 'other' | 'unknown'

// The first name of a line is what its others are called by policy documents and the ledger; each line is
// a type of its own, for which a container may have several.
const types = {
  png: ['image/png image/x-png image/apng image/vnd.mozilla.apng'],
  jpeg: ['image/jpeg image/jpg image/pjpeg'],
  gif: ['image/gif'],
  webp: ['image/webp'],
  bmp: ['image/bmp image/x-ms-bmp image/x-bmp'],
  tiff: ['image/tiff image/tif'],
  heic: ['image/heic image/heic-sequence', 'image/heif image/heif-sequence'],
  avif: ['image/avif image/avif-sequence'],
  svg: ['image/svg+xml'],
  pdf: ['application/pdf application/x-pdf'],
  rtf: ['application/rtf text/rtf'],
  zip: [
    'application/zip application/x-zip application/x-zip-compressed',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    'application/vnd.oasis.opendocument.text',
    'application/vnd.oasis.opendocument.spreadsheet',
    'application/vnd.oasis.opendocument.presentation',
    'application/epub+zip',
  ],
  ole: [
    'application/x-ole-storage application/x-cfb',
    'application/msword',
    'application/vnd.ms-excel',
    'application/vnd.ms-powerpoint',
  ],
  wav: ['audio/wav audio/x-wav audio/wave audio/vnd.wave'],
  mp3: ['audio/mpeg audio/mp3 audio/x-mp3 audio/mpeg3 audio/mpga'],
  flac: ['audio/flac audio/x-flac'],
  ogg: ['audio/ogg application/ogg', 'audio/opus', 'video/ogg'],
  aac: ['audio/aac audio/x-aac audio/aacp'],
  aiff: ['audio/aiff audio/x-aiff'],
  mp4: [
    'video/mp4',
    'audio/mp4 audio/m4a audio/x-m4a',
    'video/quicktime video/mov',
    'video/3gpp',
    'audio/3gpp',
  ],
  webm: ['video/webm', 'audio/webm', 'video/x-matroska'],
  avi: ['video/x-msvideo video/avi'],
  mpeg: ['video/mpeg video/mpg'],
} as const

interface KnownType {
  readonly name: string
  readonly container: Container
}

const known: ReadonlyMap<string, KnownType> = new Map(
  Object.entries(types).flatMap(([container, lines]) =>
    lines.flatMap((line: string) => {
      const names = line.split(' ')
      const [name = line] = names
      return names.map((each) => [each, { name, container: container as Container }] as const)
    }),
  ),
)

/** What bytes of a container are called where nothing is declared. */
export function nameOf(container: Container): string {
  if (container in types)
    return types[container as keyof typeof types][0].split(' ')[0] ?? container
  return container === 'text' ? 'text/plain' : container
}

/** The name that a declared type goes by, in lower case and without parameters. */
export function canonical(declared: string): string {
  const [type = ''] = declared.split(';', 1)
  const bare = type.trim().toLowerCase()
  return known.get(bare)?.name ?? bare
}

/** Which container a type, by its canonical name, promises; `undefined` for one that nobody knows. */
export function containerOf(type: string): Container | undefined {
  return known.get(type)?.container ?? (isTextType(type) ? 'text' : undefined)
}

/** True for a type that this table has. */
export function isKnown(type: string): boolean {
  return known.has(type)
}

/** A type whose content is characters: what it says can be searched like any other text. */
function isTextType(type: string): boolean {
  return type.startsWith('text/') || textTypes.test(type)
}

const textTypes =
  /^application\/(?:[\w.-]+\+)?(?:json|jsonl|x-ndjson|xml|yaml|x-yaml|toml|javascript|typescript|sql|csv|markdown)$/

/** The type that a file name or a word such as `wav` stands for; `undefined` where none is known. */
export function typeOfExtension(name: string): string | undefined {
  return extensions.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase())
}

const office = 'application/vnd.openxmlformats-officedocument'

const extensions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif' },
    ...{ webp: 'image/webp', bmp: 'image/bmp', tif: 'image/tiff', tiff: 'image/tiff' },
    ...{ heic: 'image/heic', heif: 'image/heif', avif: 'image/avif', svg: 'image/svg+xml' },
    ...{ pdf: 'application/pdf', zip: 'application/zip', rtf: 'application/rtf' },
    docx: `${office}.wordprocessingml.document`,
    xlsx: `${office}.spreadsheetml.sheet`,
    pptx: `${office}.presentationml.presentation`,
    ...{ doc: 'application/msword', xls: 'application/vnd.ms-excel' },
    ...{ wav: 'audio/wav', mp3: 'audio/mpeg', mpga: 'audio/mpeg', flac: 'audio/flac' },
    ...{ ogg: 'audio/ogg', oga: 'audio/ogg', opus: 'audio/opus', aac: 'audio/aac' },
    ...{ aiff: 'audio/aiff', m4a: 'audio/mp4', mp4: 'video/mp4', mov: 'video/quicktime' },
    ...{ webm: 'video/webm', mkv: 'video/x-matroska', mpeg: 'video/mpeg', mpg: 'video/mpeg' },
    ...{ txt: 'text/plain', md: 'text/markdown', csv: 'text/csv', html: 'text/html' },
    ...{ htm: 'text/html', json: 'application/json', jsonl: 'application/jsonl' },
    ...{ xml: 'application/xml', yaml: 'application/yaml', yml: 'application/yaml' },
    ...{ pcm16: 'audio/pcm', pcm: 'audio/pcm', g711_ulaw: 'audio/pcmu', g711_alaw: 'audio/pcma' },
  }),
)
