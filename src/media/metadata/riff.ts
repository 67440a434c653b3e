/** A chunk of a RIFF file. */
export interface Chunk {
  readonly id: string
  readonly data: Buffer
}

/** The chunks in a range of bytes, up to one that is longer than what is left. */
export function readChunks(bytes: Buffer, start: number, end: number): readonly Chunk[] {
  const chunks: Chunk[] = []
  for (let at = start; at + 8 <= end;) {
    const length = bytes.readUInt32LE(at + 4)
    // Whoever writes sound as it comes does not know how long it will be.
    const isOpen = length === 0xffffffff && at > start
    const dataEnd = isOpen ? end : at + 8 + length
    if (dataEnd > end) return chunks
    chunks.push({ id: bytes.toString('latin1', at, at + 4), data: bytes.subarray(at + 8, dataEnd) })
    at = dataEnd + (length % 2)
  }
  return chunks
}

/** Where the chunks of a file end by its own account; `undefined` where it has fewer bytes. */
export function endOfRiff(bytes: Buffer): number | undefined {
  const length = bytes.length < 12 ? 0 : bytes.readUInt32LE(4)
  if (length < 4) return undefined
  if (length === 0xffffffff) return bytes.length
  // The byte that fills up the last chunk may be left out.
  return length + 8 <= bytes.length + 1 ? Math.min(length + 8, bytes.length) : undefined
}

export function writeChunks(chunks: readonly Chunk[]): Buffer {
  return Buffer.concat(
    chunks.flatMap(({ id, data }) => {
      const head = Buffer.alloc(8)
      head.write(id, 'latin1')
      head.writeUInt32LE(data.length, 4)
      return [head, data, Buffer.alloc(data.length % 2)]
    }),
  )
}

export function writeRiff(form: string, chunks: readonly Chunk[]): Buffer {
  const data = Buffer.concat([Buffer.from(form, 'latin1'), writeChunks(chunks)])
  const head = Buffer.alloc(8)
  head.write('RIFF', 'latin1')
  head.writeUInt32LE(data.length, 4)
  return Buffer.concat([head, data])
}
