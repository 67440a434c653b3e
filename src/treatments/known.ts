import { treatmentNames, type Treatment, type TreatmentName } from '../core/treatment'
import * as all from './all'
import { unavailable } from './unavailable'

const treatments: ReadonlyMap<string, Treatment> = new Map(
  Object.values(all).map((treatment) => [treatment.name, treatment]),
)

const severities: ReadonlyMap<string, number> = new Map(
  treatmentNames.map((name, index) => [name, index]),
)

/** @throws GuardError `control-failed` for a treatment that nothing carries out. */
export function treatmentCalled(name: TreatmentName): Treatment {
  const found = treatments.get(name)
  if (found === undefined) throw unavailable(name)
  return found
}

/** True for a treatment of the whole text that a finding is in. */
export function treatsTexts(name: TreatmentName): boolean {
  return (treatments.get(name)?.scope ?? 'span') !== 'span'
}

/** A higher number is stricter. */
export function severityOf(name: TreatmentName): number {
  return severities.get(name) ?? Infinity
}
