import type { Path, Role } from './segment'

/** A picture, a sound or a file that stands inside the body of a request, as its reader is shown it. */
export interface MediaPart {
  /** Without the metadata that was taken out of it. */
  readonly bytes: Uint8Array
  /** By its first bytes, which agree with what it was declared as: `image/png`. */
  readonly type: string
  /** Where it stands in the parsed body. */
  readonly path: Path
  /** Who speaks in the message that it is part of. */
  readonly role: Role
  /** Its file name, where the body has one. A client chose it. */
  readonly name?: string
}

export interface MediaReading {
  /** Aborts when nobody waits for the text any more, or when it takes too long. */
  readonly signal: AbortSignal
}

/** Reads what a part says: optical character recognition, a transcript, the text of a document. */
export type MediaReader = (
  part: MediaPart,
  reading: MediaReading,
) => Promise<{ readonly text: string }>
