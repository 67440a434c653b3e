import { pii } from '../../../src/detectors/pii'
import { compileDetectors } from '../../../src/detectors/compile'
import { scan } from '../../../src/detectors/scan'
import { response } from '../../filter/hold-back-arbitraries'

const compiled = compileDetectors([pii()])

/** What is found in a text: `pii.ssn: 078-05-1120`. */
export function found(text: string): string[] {
  return scan(text, compiled, response).map(
    ({ type, start, end }) => `${type}: ${text.slice(start, end)}`,
  )
}
