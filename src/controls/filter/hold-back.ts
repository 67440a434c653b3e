import type { DetectionContext } from '../../core/detector'
import { GuardError } from '../../core/errors'
import type { Finding } from '../../core/finding'
import type { Pseudonyms, TreatmentName } from '../../core/treatment'
import type { CompiledDetectors } from '../../detectors/compile'
import type { UnitGroup } from '../../detectors/unit-groups'
import { createGate } from '../../detectors/gate'
import { scan } from '../../detectors/scan'
import { compilePattern, type PatternUnit } from '../../detectors/unit'
import {
  findPlaceholders,
  outsidePlaceholders,
  placeholderPatterns,
  placeholderType,
} from '../../treatments/restore'
import { beginsAsJson, openingLength } from '../../treatments/json-text'
import { applyEdits, editsOf, type Edit, type EditContext } from '../../treatments/treat'
import { Pending, type Ready } from './hold-back-pending'
import { StreamSearch, type StreamUnits } from './hold-back-search'
import { StreamText } from './hold-back-text'

export interface HoldBackOptions {
  readonly detectors: CompiledDetectors
  readonly context: DetectionContext
  /** What is done with a finding. The same finding always gets the same answer. */
  readonly treatment: (finding: Finding) => TreatmentName
  /** Restored where the context is a response. */
  readonly pseudonyms: Pseudonyms | undefined
  /** What nobody else can write on this exchange. */
  readonly boundary?: (() => string) | undefined
  /**
   * UTF-16 units that may wait to be decided. A text that would hold more is refused.
   * @defaultValue 65,536
   */
  readonly maxHeld?: number
}

/** What has been decided since the last time. */
export interface Release {
  /** Treated text to be sent on. */
  readonly text: string
  /** Everything before this unit of the original text is decided. */
  readonly decided: number
  /** Changes in this text, by places in the original. */
  readonly edits: readonly Edit[]
  /** Findings that start in this text, by places in the original. */
  readonly findings: readonly Finding[]
  /** Set when the text must end here: nothing of this finding, and nothing after it, was sent. */
  readonly blocked?: Finding
}

/** Treats a text that arrives in pieces, so that the pieces together are the treated whole. */
export interface HoldBack {
  /** Takes a piece of the text and returns what it decides. */
  readonly push: (piece: string) => Release
  /** No more text follows: returns the rest. */
  readonly end: () => Release
}

const defaultMaxHeld = 65_536

/**
 * Treats a text that arrives in pieces. Holds back only what may still become a finding: places
 * where an expression that has begun to match needs more text to decide.
 *
 * INVARIANT: the texts of all releases, one after the other, are what `treatWhole` returns for the
 * whole, however it was cut.
 *
 * `push` and `end` throw a GuardError: `control-failed` for a detector that throws and for a treatment of
 * the whole text where some of it has left, `coverage-missing` where more than `maxHeld` would wait. From then on they throw it again.
 */
export function createHoldBack(options: HoldBackOptions): HoldBack {
  const { detectors, context, boundary, maxHeld = defaultMaxHeld } = options
  const pseudonyms = options.pseudonyms && withoutNew(options.pseudonyms)
  const text = new StreamText()
  const pending = new Pending(options.treatment)
  const units = unitsFor(detectors, context, pseudonyms)
  let opening = ''
  const search = new StreamSearch(text, units, context, (finding) => pending.add(finding))

  const release = (place: number, isLast: boolean): Release => {
    const { base, released, raw } = text
    const decided = pending.isEmpty ? undefined : pending.take(base + place)
    const end = decided === undefined ? place : decided.place - base
    const original = raw.slice(released, end)
    const moved = text.release(end)
    if (moved !== undefined) search.move(moved)
    return decided === undefined
      ? { text: original, decided: base + end, edits: [], findings: [] }
      : treat(original, decided, {
          pseudonyms,
          boundary,
          offset: base + released,
          isJson: beginsAsJson(opening),
          isWhole: isLast && base + released === 0,
        })
  }
  return lasting({
    push: (piece) => {
      text.append(piece)
      // INVARIANT: what stands before a placeholder, and itself, say whether it is in JSON.
      if (opening.length < openingLength) opening += piece.slice(0, openingLength)
      const released = release(search.advance(), false)
      if (text.held > maxHeld) throw tooMuchHeld(maxHeld)
      return released
    },
    end: () => {
      text.close()
      search.finish()
      return release(text.raw.length, true)
    },
  })
}

export type WholeOptions = Omit<HoldBackOptions, 'maxHeld'>

/**
 * Treats a whole text: what a hold-back releases for it, in one piece.
 *
 * @throws GuardError `control-failed` where a detector throws.
 */
export function treatWhole(text: string, options: WholeOptions): Release {
  const { detectors, context, treatment, pseudonyms, boundary } = options
  const restores = pseudonyms !== undefined && context.direction === 'response'
  const placeholders = restores ? findPlaceholders(text, pseudonyms) : []
  const findings = outsidePlaceholders(scan(text, detectors, context), placeholders)
  const treatments = findings.map(treatment)
  const ready = { findings, treatments, placeholders, place: text.length }
  return treat(text, ready, { pseudonyms, boundary, offset: 0, isJson: beginsAsJson(text) })
}

/** Makes the changes, up to the first finding that blocks. */
function treat(
  original: string,
  { findings, treatments, placeholders, place }: Ready,
  context: Pick<EditContext, 'pseudonyms' | 'boundary' | 'isJson' | 'isWhole'> & {
    readonly offset: number
  },
): Release {
  const { offset } = context
  const edits = editsOf(original, findings, treatments, { ...context, placeholders })
  const stop = edits.findIndex((edit) => edit.treatment === 'block')
  const blocking = edits[stop]
  if (blocking === undefined) {
    return { text: applyEdits(original, edits, offset), decided: place, edits, findings }
  }
  const before = edits.slice(0, stop)
  return {
    text: applyEdits(original.slice(0, blocking.start - offset), before, offset),
    decided: blocking.start,
    edits: before,
    findings: findings.filter(({ start }) => start < blocking.end),
    blocked: blocking.finding,
  }
}

/** After a refusal nothing is taken and nothing is given. */
function lasting({ push, end }: HoldBack): HoldBack {
  let over: { readonly release: Release } | { readonly error: unknown } | undefined
  const once = (step: () => Release): Release => {
    if (over !== undefined) {
      if ('error' in over) throw over.error
      return over.release
    }
    try {
      const release = step()
      if (release.blocked) over = { release: { ...release, text: '', edits: [], findings: [] } }
      return release
    } catch (error) {
      over = { error }
      throw error
    }
  }
  return { push: (piece) => once(() => push(piece)), end: () => once(end) }
}

/**
 * Pseudonyms without those given out from now on: a whole text is searched for placeholders before
 * any is made, so that one made on the way must not be restored behind it.
 */
function withoutNew(pseudonyms: Pseudonyms): Pseudonyms {
  const made = new Set<string>()
  return {
    get size() {
      return pseudonyms.size
    },
    restore: (placeholder) => (made.has(placeholder) ? undefined : pseudonyms.restore(placeholder)),
    pseudonymize: (type, value, others) => {
      const before = pseudonyms.size
      const placeholder = pseudonyms.pseudonymize(type, value, others)
      if (pseudonyms.size > before) made.add(placeholder)
      return placeholder
    },
  }
}

/** The expressions of placeholders, compiled once; what they accept depends on the exchange. */
const placeholderUnits = placeholderPatterns({ restore: () => undefined }).map((pattern) =>
  compilePattern(
    pattern,
    { name: placeholderType, types: [placeholderType], raw: true },
    'the placeholders',
  ),
)

const placeholderGate = createGate(
  placeholderUnits.flatMap(({ openings }, unit) => {
    if (openings === undefined) throw new Error('a placeholder may begin in too many ways')
    return openings.map((opening) => ({ unit, opening }))
  }),
)

function unitsFor(
  { units, groups, lookout }: CompiledDetectors,
  { direction }: DetectionContext,
  pseudonyms: Pseudonyms | undefined,
): StreamUnits {
  if (pseudonyms === undefined || direction === 'request') return { units, groups, lookout }
  const patterns = placeholderPatterns(pseudonyms)
  const own: PatternUnit[] = placeholderUnits.map((unit, index) => ({
    ...unit,
    accept: patterns[index]?.accept,
  }))
  const gate = { ...placeholderGate, owners: placeholderGate.owners.map((at) => units.length + at) }
  const group: UnitGroup = {
    raw: true,
    gate,
    startsInAscii: true,
    isLongWord: false,
    silence: undefined,
    units: own.map((_, index) => units.length + index),
  }
  return { units: [...units, ...own], groups: [...groups, group], lookout }
}

function tooMuchHeld(maxHeld: number): GuardError {
  return new GuardError('coverage-missing', {
    detail: `more than ${maxHeld} units of a streamed text would have to wait to be decided`,
  })
}
