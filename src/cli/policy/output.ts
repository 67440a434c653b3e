import { isConfigurationError, type PolicyAnalysis } from '../../index'
import { count } from '../output'

/** Runs what may refuse a document; its problems, where it does. */
export function attempt<Result>(
  run: () => Result,
): { readonly result: Result } | { readonly problems: readonly string[] } {
  try {
    return { result: run() }
  } catch (error) {
    if (isConfigurationError(error)) return { problems: error.message.split('\n') }
    throw error
  }
}

/** The findings of an analysis, one line each. */
export function findingLines(
  file: string,
  { findings, cases, sampled }: PolicyAnalysis,
): readonly string[] {
  const lines = findings.map(({ level, line, text, code }) => {
    const place = line === undefined ? file : `${file}:${line}`
    return `${place}: ${level}: ${text} [${code}]`
  })
  const all = sampled ? `a sample of ${count(cases, 'request')}` : count(cases, 'request')
  return [...lines, `analysis: ${all}, ${count(findings.length, 'finding')}`]
}
