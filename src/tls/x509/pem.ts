import { DerError } from './der'

const BOUNDARY = '-----'
const BEGIN = `${BOUNDARY}BEGIN `

/**
 * The DER of every PEM block with this label (RFC 7468), or the text itself where it is no PEM.
 *
 * @throws DerError for blocks that do not end, and for those of another kind.
 */
export function derBlocks(bytes: Buffer, label: string): readonly Buffer[] {
  // `0x30` begins every DER that is asked for, and `0` no line of a PEM that anybody writes.
  if (bytes[0] === 0x30) return [bytes]
  const text = bytes.toString('latin1')
  const blocks: Buffer[] = []
  for (let at = text.indexOf(BEGIN); at !== -1; at = text.indexOf(BEGIN, at)) {
    const nameEnd = text.indexOf(BOUNDARY, at + BEGIN.length)
    if (text.slice(at + BEGIN.length, nameEnd) !== label)
      throw new DerError(`a block is no ${label}`)
    const end = text.indexOf(`${BOUNDARY}END ${label}${BOUNDARY}`, nameEnd)
    if (end === -1) throw new DerError(`a ${label} does not end`)
    const body = text.slice(nameEnd + BOUNDARY.length, end).replace(/\s+/g, '')
    const der = Buffer.from(body, 'base64')
    // The decoder passes over what is not base64.
    if (der.toString('base64') !== body) throw new DerError(`a ${label} is not base64`)
    blocks.push(der)
    at = end
  }
  return blocks
}

export function toPem(der: Buffer, label: string): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}
