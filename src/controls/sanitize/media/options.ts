import type { MediaReader } from '../../../core/media'
import { callback, integer, optional, parseOptions } from '../../../core/options'

export interface MediaOptions {
  /**
   * Says what a picture shows, what is spoken in a sound, what a document reads, on routes with `media: read`. Its text is
   * searched like any other.
   */
  readonly read: MediaReader
  /**
   * Longest time for all parts of a request, in milliseconds (10 to 600,000); then the exchange is refused with a 503.
   * @defaultValue 30_000
   */
  readonly timeoutMs?: number
  /** How many parts of a request are read at the same time. @defaultValue 4 */
  readonly concurrency?: number
}

export type ParsedMediaOptions = Required<MediaOptions>

/** @throws ConfigurationError for wrong options. */
export function parseMediaOptions(options: MediaOptions): ParsedMediaOptions {
  return parseOptions('media', options, {
    read: callback<MediaReader>(),
    timeoutMs: optional(integer(10, 600_000, 'milliseconds'), 30_000),
    concurrency: optional(integer(1, 64, 'parts'), 4),
  })
}
