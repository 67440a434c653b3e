import type { Exchange } from '../../core/exchange'
import { base32 } from '../../core/pseudonym-names'

/** Letters of five random bits each: more than can be guessed. */
const length = 26

/** The boundary of an exchange, drawn when it is first asked for. */
export function boundaryOf(
  exchange: Pick<Exchange, 'boundary'>,
  randomBytes: (size: number) => Uint8Array,
): () => string {
  return () => (exchange.boundary ??= base32(randomBytes(length), length))
}
