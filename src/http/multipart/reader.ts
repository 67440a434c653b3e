import { Dicer } from '@fastify/busboy'
import { GuardError, isGuardError } from '../../core/errors'
import type { MultipartLimits } from './limits'
import { malformed, partHead, type PartHead, type PartHeaders } from './part-head'

/** Takes the content of one part. */
export interface PartSink {
  /** The bytes may be kept: nobody writes to them again. */
  readonly data: (bytes: Buffer) => void
  readonly end: () => void
}

/** Reads a form in parts as its bytes come. What it throws once, it has thrown: nothing is read after it. */
export interface MultipartReader {
  /** @throws GuardError */
  readonly write: (chunk: Buffer) => void
  /** @throws GuardError where the form is not complete. */
  readonly end: () => void
}

/**
 * Reads a form in parts (RFC 7578). Whoever passes a form on writes it anew (see `FormWriter`), so that
 * what stands between the parts and was not read here is read by nobody. Refused is what readers take
 * for different things: text before the first boundary and after the last, a field whose name comes twice
 * and does not end in `[]`, and what `partHead` refuses. A line ends in CRLF; a form whose lines end otherwise
 * has no boundary.
 *
 * @param begin is told of each part, in order, before its content.
 */
export function readMultipart(
  boundary: string,
  limits: MultipartLimits,
  begin: (head: PartHead) => PartSink,
): MultipartReader {
  const form: Form = { limits, begin, names: new Set(), parts: 0, files: 0, headless: undefined }
  // Cut at twice the size: what is cut is too large all the same.
  const config: Dicer.Config & { maxHeaderSize: number } = {
    boundary,
    maxHeaderPairs: limits.maxHeaders + 1,
    maxHeaderSize: 2 * limits.maxHeaderBytes,
  }
  const dicer = new Dicer(config)
  let ended = false
  let rest = ''
  const takeRest = (bytes: Buffer): void => {
    rest += bytes.toString('latin1', 0, 3)
    // The parser may have taken the CR for the beginning of a boundary.
    if (!lineEnds.includes(rest)) throw malformed('a form goes on after its last boundary')
  }
  dicer.on('preamble', refuseText)
  dicer.on('part', (part) => takePart(form, part))
  dicer.on('trailer', takeRest)
  dicer.on('finish', () => void (ended = true))
  return {
    write: (chunk) => {
      if (ended) return takeRest(chunk)
      const { headless } = form
      readable(() => dicer.write(chunk))
      if (headless === undefined || form.headless === undefined) return
      form.headless = headless + chunk.length
      if (form.headless > limits.maxHeaderBytes) throw tooMuch('header bytes')
    },
    end: () => {
      if (!ended) throw malformed('a form ends before its last boundary')
    },
  }
}

const lineEnds: readonly string[] = ['', '\r', '\n', '\r\n']

interface Form {
  readonly limits: MultipartLimits
  readonly begin: (head: PartHead) => PartSink
  readonly names: Set<string>
  parts: number
  files: number
  /** Bytes since the part began, as long as its headers have not ended. */
  headless: number | undefined
}

// The parser hands bytes to a part by `push`; the part is a stream, which would let them come later than
// the parser may write over them.
function takePart(form: Form, part: Dicer.PartStream): void {
  form.parts += 1
  if (form.parts > form.limits.maxParts) throw tooMuch('parts')
  form.headless = 0
  let sink: PartSink | undefined
  part.on('header', (headers) => {
    form.headless = undefined
    sink = openPart(form, headers as PartHeaders)
  })
  part.push = (bytes: Buffer | null) => {
    if (sink === undefined) throw malformed('a part has no headers')
    if (bytes !== null) sink.data(bytes)
    else {
      sink.end()
      part.emit('end')
    }
    return true
  }
}

function openPart(form: Form, headers: PartHeaders): PartSink {
  const { limits, names } = form
  checkSize(headers, limits)
  const head = partHead(headers)
  const isFile = head.filename !== undefined
  if (isFile) form.files += 1
  if (form.files > limits.maxFiles) throw tooMuch('files')
  if (names.has(head.name) && !head.name.endsWith('[]')) throw malformed('a field comes twice')
  names.add(head.name)
  return bounded(form.begin(head), {
    max: isFile ? limits.maxFileBytes : limits.maxFieldBytes,
    told: headers['content-length']?.[0],
  })
}

function checkSize(headers: PartHeaders, { maxHeaders, maxHeaderBytes }: MultipartLimits): void {
  const lines = Object.entries(headers).flatMap(([name, values]) =>
    values.map((value) => name.length + value.length + 4),
  )
  if (lines.length > maxHeaders) throw tooMuch('headers')
  if (lines.reduce((sum, length) => sum + length, 0) > maxHeaderBytes) throw tooMuch('header bytes')
}

function bounded(
  sink: PartSink,
  { max, told }: { readonly max: number; readonly told: string | undefined },
): PartSink {
  let size = 0
  return {
    data: (bytes) => {
      size += bytes.length
      if (size > max) throw new GuardError('body-too-large', { detail: 'a part is too large' })
      // Shorter than a boundary: it may stand where the parser keeps what might become one.
      sink.data(bytes.length < 256 ? Buffer.from(bytes) : bytes)
    },
    end: () => {
      if (told !== undefined && told.trim() !== String(size)) {
        throw malformed('a part is longer or shorter than it says')
      }
      sink.end()
    },
  }
}

function refuseText(part: Dicer.PartStream): void {
  part.push = (bytes: Buffer | null) => {
    if (bytes !== null && bytes.length > 0)
      throw malformed('a form begins before its first boundary')
    return true
  }
}

function readable(read: () => void): void {
  try {
    read()
  } catch (cause) {
    throw isGuardError(cause) ? cause : malformed('a form cannot be read')
  }
}

function tooMuch(what: string): GuardError {
  return new GuardError('body-limit', { detail: `a form has too many ${what}` })
}
