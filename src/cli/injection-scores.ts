import { createScanner, injection, type InjectionOptions, type ScannerOptions } from '../index'

/** Who wrote a text. */
export type TextOrigin = NonNullable<ScannerOptions['origin']>

export const textOrigins = ['user', 'system', 'assistant', 'tool', 'document'] as const

/** The highest score of what `injection()` reports in a text; `undefined` where that is nothing. */
export function injectionScores(
  options: InjectionOptions,
): (text: string, origin: TextOrigin) => number | undefined {
  const detectors = [injection(options)]
  const scanners = new Map(
    textOrigins.map((origin) => [origin, createScanner({ detectors, origin })]),
  )
  return (text, origin) => {
    const scores =
      scanners
        .get(origin)
        ?.scan(text)
        .map(({ score }) => score) ?? []
    return scores.length === 0 ? undefined : Math.max(...scores)
  }
}
