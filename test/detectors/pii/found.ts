import { pii, type PiiKind } from '../../../src/detectors/pii'
import { compileDetectors } from '../../../src/detectors/compile'
import { scan } from '../../../src/detectors/scan'
import { response } from '../../filter/hold-back-arbitraries'

/** What `pii({ types })` finds in a text, as written. */
export function finder(...types: PiiKind[]): (text: string) => string[] {
  const compiled = compileDetectors([pii({ types })])
  return (text) => scan(text, compiled, response).map(({ start, end }) => text.slice(start, end))
}
