import type { Finding } from '../core/finding'
import {
  treatmentNames,
  type Treatment,
  type TreatmentContext,
  type TreatmentName,
} from '../core/treatment'
import * as all from './all'
import { unavailable } from './unavailable'

const treatments: ReadonlyMap<string, Treatment> = new Map(
  Object.values(all).map((treatment) => [treatment.name, treatment]),
)

const severities: ReadonlyMap<string, number> = new Map(
  treatmentNames.map((name, index) => [name, index]),
)

/**
 * What a treatment makes of a value, which is the span of the finding or the whole text.
 *
 * @throws GuardError `control-failed` for a treatment that nothing carries out.
 */
export function replaced(
  name: TreatmentName,
  value: string,
  finding: Finding,
  context: TreatmentContext,
): string {
  const treatment = treatments.get(name)
  if (treatment === undefined) throw unavailable(name)
  return treatment.replace(value, finding, context)
}

/** True for a treatment of the whole text that a finding is in. */
export function treatsTexts(name: TreatmentName): boolean {
  return (treatments.get(name)?.scope ?? 'span') !== 'span'
}

/** True for a treatment of the whole text, in which its spans are treated first. */
export function goesAround(name: TreatmentName): boolean {
  return treatments.get(name)?.scope === 'around'
}

/** A higher number is stricter. */
export function severityOf(name: TreatmentName): number {
  return severities.get(name) ?? Infinity
}
