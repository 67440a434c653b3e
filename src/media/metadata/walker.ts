/** A part without its metadata. */
export interface Walked {
  readonly bytes: Buffer
  /** How many pixels there are to decode, over all frames; 0 for what has none. */
  readonly pixels: number
}

/**
 * Goes over a container piece by piece and keeps what is needed to show or play it, which is left as it is. `undefined`
 * where the bytes are not a whole file of the type: no length in them is believed.
 */
export type Walker = (bytes: Buffer) => Walked | undefined
