import type { HeadName } from '../../../src/detectors/injection/heads'
import type { PackedHead } from '../../../src/detectors/injection/model'
import { packedHead } from './pack'
import { fitHead, type Prepared, type Settings } from './samples'
import type { Amounts } from './synthetic'
import { calibration } from './validate'

export const settings: Settings = { cost: 0.5, synthetic: 0.25, epochs: 5, rounds: 1 }

export const amounts: Amounts = {
  ...{ english: 15000, otherLanguage: 1600, phrasebook: 320 },
  ...{ pasted: 3000, documents: 4000, records: 3000 },
}

/** All heads, as they are stored. */
export function trainedHeads(texts: readonly Prepared[]): Readonly<Record<HeadName, PackedHead>> {
  const head = (name: HeadName) =>
    packedHead(fitHead(texts, name, settings), calibration(texts, name, settings))
  return { override: head('override'), jailbreak: head('jailbreak'), task: head('task') }
}
