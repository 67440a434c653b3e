import type { DetectionContext } from '../../core/detector'
import type { Engine } from '../../core/engine'
import { GuardError } from '../../core/errors'
import { located, type Finding, type LocatedFinding } from '../../core/finding'
import type { Ledger } from '../../core/ledger'
import { refusalOf } from '../../core/pipeline'
import type { Origin, Segment, SegmentKind } from '../../core/segment'
import type { Pseudonyms, TreatmentName } from '../../core/treatment'
import type { CompiledDetectors } from '../../detectors/compile'
import { plain } from '../../formats/segments'
import { possibleTreatments } from '../../treatments/fixed-texts'
import { beginsAsJson } from '../../treatments/json-text'
import { applyEdits, editsOf, type Edit } from '../../treatments/treat'
import { createHoldBack, type Release } from './hold-back'
import { inspectText, type InspectedText } from './inspect-text'
import { count, recordRefusal, recordRun, type Found } from './record'

/** What a text that arrives in pieces has released. */
export interface Piece {
  /** Text that may leave, after its edits. */
  readonly text: string
  /** How many units of the original, from its beginning, are decided. */
  readonly decided: number
  /** Edits among them that were not reported before, by places in the original. */
  readonly edits: readonly Edit[]
}

/** A text that arrives in pieces. */
export interface TextChannel {
  readonly push: (text: string) => Piece
  readonly end: () => Piece
}

export interface InspectorOptions {
  readonly detectors: CompiledDetectors
  readonly engine: Pick<Engine, 'decide' | 'treatment'>
  readonly pseudonyms: Pseudonyms
  /** What nobody else can write on this exchange. */
  readonly boundary?: (() => string) | undefined
  /** Types that obligations redact at least. */
  readonly redact: readonly string[]
  readonly ledger: Ledger
}

// Short texts known to hold nothing: labels and names come again with each event.
const maxKnown = 256
const maxKnownLength = 64

/** The detectors of one response, their findings put to the engine. What may not leave is thrown. */
export class Inspector {
  readonly #options: InspectorOptions
  readonly #clean = new Set<string>()
  readonly #found = new Map<string, Found>()
  #segments = 0
  #findings = 0

  constructor(options: InspectorOptions) {
    this.#options = options
  }

  /** How many findings there have been. */
  get findings(): number {
    return this.#findings
  }

  /** Treats a text that is complete. */
  treat(segment: Segment): string {
    const { text, kind } = segment
    const isShort = (kind === 'text' || kind === 'identifier') && text.length <= maxKnownLength
    if (isShort && this.#clean.has(text)) return text
    const [treated] = this.treatAll([segment]).values()
    if (treated !== undefined) return treated
    if (isShort) this.#remember(text)
    return text
  }

  /** Whether nothing is in a text that is complete; only then it counts as covered. */
  passes(text: string): boolean {
    if (this.#clean.has(text)) return true
    const { detectors, pseudonyms } = this.#options
    const isPassing = isClean(
      inspectText(plain(text, [], false, 'response'), detectors, pseudonyms),
    )
    if (isPassing) this.#segments++
    return isPassing
  }

  /** Treats all texts of a body with one question to the engine; leaves out those that stay. */
  treatAll(segments: readonly Segment[]): ReadonlyMap<Segment, string> {
    const { detectors, pseudonyms } = this.#options
    this.#segments += segments.length
    const inspected = segments.map((segment) => inspectText(segment, detectors, pseudonyms))
    if (inspected.every(isClean)) return nothingTreated
    const treatments = this.#decide(inspected.flatMap(({ findings }) => findings))
    const treated = new Map<Segment, string>()
    let next = 0
    for (const text of inspected) {
      const own = treatments.slice(next, (next += text.findings.length))
      const written = this.#write(text, own)
      if (written !== text.segment.text) treated.set(text.segment, written)
    }
    return treated
  }

  /** Opens a text that arrives in pieces. */
  open(kind: SegmentKind): TextChannel {
    const { detectors, engine, pseudonyms, boundary, redact } = this.#options
    this.#segments++
    const context: DetectionContext = { direction: 'response', kind, role: 'assistant', origin }
    const treatment = ({ type }: Finding) => engine.treatment(type, 'response', origin, redact)
    const holdBack = createHoldBack({ detectors, context, treatment, pseudonyms, boundary })
    return {
      push: (text) => this.#accept(holdBack.push(text)),
      end: () => this.#accept(holdBack.end()),
    }
  }

  /** Enters in the ledger what was covered: once, at the end or at the refusal. */
  settle(refused: GuardError | undefined): void {
    const { ledger, detectors } = this.#options
    recordRun(ledger, detectors.names, { segments: this.#segments, found: this.#found })
    if (refused !== undefined) recordRefusal(ledger, refused.code)
  }

  #accept(release: Release): Release {
    const { findings, blocked } = release
    if (findings.length > 0) this.#decide(findings.map((finding) => located(finding, origin)))
    if (blocked === undefined) return release
    throw new GuardError('output-blocked', { detail: `\`${blocked.type}\` in a stream` })
  }

  #decide(findings: readonly LocatedFinding[]): readonly TreatmentName[] {
    if (findings.length === 0) return []
    this.#findings += findings.length
    count(this.#found, findings)
    const { engine, redact } = this.#options
    const decision = engine.decide({ kind: 'content', direction: 'response', findings, redact })
    if (decision.effect === 'deny') throw refusalOf(decision)
    return decision.treatments
  }

  #write(
    { segment, findings, placeholders }: InspectedText,
    asked: readonly TreatmentName[],
  ): string {
    const { text, key } = segment
    const { pseudonyms, boundary } = this.#options
    const treatments = possibleTreatments(segment, asked, 'output-blocked')
    const isName = key === true
    const isJson = beginsAsJson(text)
    return applyEdits(
      text,
      editsOf(text, findings, treatments, { pseudonyms, boundary, placeholders, isName, isJson }),
    )
  }

  #remember(text: string): void {
    if (this.#clean.size === maxKnown) this.#clean.clear()
    this.#clean.add(text)
  }
}

const nothingTreated: ReadonlyMap<Segment, string> = new Map()

function isClean({ findings, placeholders }: InspectedText): boolean {
  return findings.length === 0 && placeholders.length === 0
}

const origin: Origin = { kind: 'assistant' }
