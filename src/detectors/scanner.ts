import type { Detector, DetectionContext } from '../core/detector'
import type { Finding } from '../core/finding'
import { oneOf, optional, parseOptions, type OptionParser } from '../core/options'
import type { Direction, Origin } from '../core/segment'
import { pii, secrets } from './all'
import { compileDetectors } from './compile'
import { scan } from './scan'

export interface ScannerOptions {
  /** What is looked for. @defaultValue `[secrets(), pii()]` */
  readonly detectors?: readonly Detector[]
  /** Whether the texts go to a model or come from one. @defaultValue `request` */
  readonly direction?: Direction
  /** Who wrote the texts. @defaultValue the user, or the assistant where they come from a model */
  readonly origin?: Origin['kind']
}

/** Searches texts outside of any exchange: files, logs, records of a database. */
export interface Scanner {
  /**
   * All findings in a text, in order of start; they may overlap. Spans are UTF-16 units, the end
   * exclusive. Takes time linear in the text.
   *
   * @throws GuardError `control-failed` where a detector throws.
   */
  readonly scan: (text: string) => readonly Finding[]
}

/**
 * Compiles detectors for texts that no guard sees.
 *
 * @example
 * const { scan } = createScanner({ detectors: [pii()] })
 * scan('Write to ada@example.org') // [{ type: 'pii.email', start: 9, end: 24, … }]
 * @throws ConfigurationError for options that are unknown, and for detectors that cannot be compiled.
 */
export function createScanner(options: ScannerOptions = {}): Scanner {
  const { detectors, direction, origin } = parseOptions('createScanner', options, {
    detectors: optional(detectorList, [secrets(), pii()]),
    direction: optional(oneOf(['request', 'response'] as const), 'request'),
    origin: optional(oneOf(origins), undefined),
  })
  const compiled = compileDetectors(detectors)
  const isRequest = direction === 'request'
  const context: DetectionContext = {
    direction,
    kind: 'text',
    role: isRequest ? 'user' : 'assistant',
    origin: { kind: origin ?? (isRequest ? 'user' : 'assistant') },
  }
  return { scan: (text) => scan(text, compiled, context) }
}

const origins = ['user', 'system', 'assistant', 'tool', 'document'] as const

const detectorList: OptionParser<readonly Detector[]> = (value, fail) =>
  Array.isArray(value) && value.length > 0
    ? (value as readonly Detector[])
    : fail('a list of detectors, not empty, such as `[secrets(), pii()]`')
