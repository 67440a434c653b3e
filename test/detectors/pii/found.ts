import { compileDetectors } from '../../../src/detectors/compile'
import { pii, type PiiKind } from '../../../src/detectors/pii'
import { scan } from '../../../src/detectors/scan'
import { response } from '../../filter/hold-back-arbitraries'

/** Finds what is looked for in a text: the parts of it that are findings. */
export function finder(...types: readonly PiiKind[]): (text: string) => string[] {
  const compiled = compileDetectors([pii({ types })])
  return (text) => scan(text, compiled, response).map(({ start, end }) => text.slice(start, end))
}
