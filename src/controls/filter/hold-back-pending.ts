import type { Finding } from '../../core/finding'
import type { TreatmentName } from '../../core/treatment'
import { byPlace } from '../../detectors/scan'
import { clustersOf } from '../../treatments/clusters'
import { outsidePlaceholders, placeholderType } from '../../treatments/restore'

/** Findings and placeholders that can be treated, because none to come will overlap them. */
export interface Ready {
  readonly findings: readonly Finding[]
  /** The treatment of each finding, in the same order. */
  readonly treatments: readonly TreatmentName[]
  readonly placeholders: readonly Finding[]
  /** Place in the whole text up to which everything is ready. */
  readonly place: number
}

/** Findings that are final, until the text they are in can be released. */
export class Pending {
  readonly #treatment: (finding: Finding) => TreatmentName
  #findings: Finding[] = []
  #placeholders: Finding[] = []

  constructor(treatment: (finding: Finding) => TreatmentName) {
    this.#treatment = treatment
  }

  get isEmpty(): boolean {
    return this.#findings.length === 0 && this.#placeholders.length === 0
  }

  add(finding: Finding): void {
    if (finding.detector === placeholderType) this.#placeholders.push(finding)
    else this.#findings.push(finding)
  }

  /**
   * Takes what is ready when no other finding starts before `place`. Findings that overlap each
   * other go together, so that the place moves back to the start of those it would divide.
   */
  take(place: number): Ready {
    const findings = this.#findings.sort(byPlace)
    const placeholders = this.#placeholders.sort(byPlace)
    const treatments = findings.map(this.#treatment)
    const divided = clustersOf(findings, treatments, placeholders).find(
      ({ start, end }) => start < place && place < end,
    )
    const end = divided?.start ?? place
    const isReady = ({ start }: Finding) => start < end
    this.#findings = findings.filter((finding) => !isReady(finding))
    this.#placeholders = placeholders.filter((finding) => !isReady(finding))
    return readyOf(findings.filter(isReady), treatments, placeholders.filter(isReady), end)
  }
}

/** Leaves out what lies within placeholders: it is restored with them. */
function readyOf(
  findings: readonly Finding[],
  treatments: readonly TreatmentName[],
  placeholders: readonly Finding[],
  place: number,
): Ready {
  const outside = new Set(outsidePlaceholders(findings, placeholders))
  return {
    findings: [...outside],
    treatments: treatments.filter((_, index) => outside.has(findings[index] as Finding)),
    placeholders,
    place,
  }
}
