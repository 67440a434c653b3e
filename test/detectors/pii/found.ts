import { compileDetectors } from '../../../src/detectors/compile'
import { pii, type PiiKind } from '../../../src/detectors/pii'
import { scan } from '../../../src/detectors/scan'
import { response } from '../../filter/hold-back-arbitraries'

const compiled = compileDetectors([pii()])

/** What is found in a text: `pii.ssn: 078-05-1120`. */
export function found(text: string): string[] {
  return scan(text, compiled, response).map(
    ({ type, start, end }) => `${type}: ${text.slice(start, end)}`,
  )
}

/** What `pii({ types })` finds in a text, as written. */
export function finder(...types: PiiKind[]): (text: string) => string[] {
  const asked = compileDetectors([pii({ types })])
  return (text) => scan(text, asked, response).map(({ start, end }) => text.slice(start, end))
}
