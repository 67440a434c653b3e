import fc from 'fast-check'
import {
  createHoldBack,
  type HoldBackOptions,
  type Release,
} from '../../src/controls/filter/hold-back'
import type { DetectionContext, Detector, FunctionDetector, Pattern } from '../../src/core/detector'
import { isConfigurationError } from '../../src/core/errors'
import type { Pseudonyms, TreatmentName } from '../../src/core/treatment'
import { compileDetectors, type CompiledDetectors } from '../../src/detectors/compile'

export const response: DetectionContext = {
  direction: 'response',
  kind: 'text',
  role: 'assistant',
  origin: { kind: 'assistant' },
}

// Few characters, so that they meet: letters of both cases, digits, signs, letters that fold to
// ASCII or are several letters in NFKC, look-alikes, invisible ones, emoji, halves of pairs, marks.
const characters = [
  ...'aabbcA1122  -_.:@[]',
  ...[
    'а',
    'Ь',
    'ж',
    'é',
    'ﬁ',
    'ａ',
    '１',
    'K',
    'ſ',
    '…',
    '\u0301',
    '\u200b',
    '\u200d',
    '\u202e',
    '\u00ad',
  ],
  ...['😀', '𝐚', '\u{e0061}', '\ud83d', '\ude00', '한', 'ﷺ', '⁉'],
]

const placeholders = ['[EMAIL_7K3QX2M9]', '[CARD_00000001]', '[EMAIL_UNKN0WN9]']

export const texts = fc
  .array(
    fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(...characters) },
      { weight: 1, arbitrary: fc.constantFrom(...placeholders, 'ab12', '[EMAIL_', ']]') },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

/** Texts with several stretches that matter and ordinary words between them. */
export const longTexts = fc
  .array(fc.tuple(texts, fc.constantFrom('', 'so it goes on, ', 'und weiter …é ', '\u200b')), {
    minLength: 3,
    maxLength: 6,
  })
  .map((parts) => parts.map(([text, filler]) => text + filler.repeat(12)).join(''))

const { node: expressionSource } = fc.letrec<{ node: string; atom: string; group: string }>(
  (tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('atom'),
      fc.tuple(tie('node'), tie('node')).map(([left, right]) => left + right),
      fc
        .tuple(tie('group'), fc.nat(2), fc.nat(3), fc.constantFrom('', '?'))
        .map(([group, min, more, lazy]) => `${group}{${min},${min + more}}${lazy}`),
      tie('group'),
      fc
        .tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('node'))
        .map(([kind, node]) => `${kind}${node})`),
      fc.constantFrom('\\b', '\\B'),
    ),
    group: fc.oneof(
      { depthSize: 'small' },
      tie('atom'),
      fc.tuple(tie('node'), tie('node')).map(([left, right]) => `(?:${left}|${right})`),
      fc.tuple(tie('atom'), tie('atom'), tie('atom')).map((atoms) => `(?:${atoms.join('|')})`),
      tie('node').map((node) => `(${node})`),
    ),
    atom: fc.constantFrom(
      ...['a', 'b', '1', ' ', '-', '@', 'k', 's', '\\d', '\\w', '\\W', '\\s', '.', '[ab]', '[^a]'],
      ...['[a-c1]', '[A-Z]', 'é', 'f', '\\u200b', '\\[', '[\\]_]', '[^\\x00-\\x7f]', 'ab', 'b1'],
    ),
  }),
)

const accepts: readonly (Pattern['accept'] | undefined)[] = [
  undefined,
  undefined,
  (match) => match.length,
  (match) => Math.max(1, match.length - 1),
  (match) => (match.includes('b') ? 0 : match.length),
  (match) => (match.length > 2 ? 2 : 0),
  (match, before) => (before.includes('a') ? match.length : 0),
  (match, before) => ({ units: match.length, score: before.length / 64 }),
]

/** Random patterns; `isUsable` tells which of them are no configuration. */
export const patterns = fc
  .tuple(
    fc.oneof(
      { weight: 8, arbitrary: expressionSource },
      { weight: 1, arbitrary: fc.constantFrom('\\p{L}{1,3}', '[\\u{1F600}a]{1,2}1', '\\u{1F600}') },
    ),
    fc.constantFrom('', '', 'i', 'u', 'iu', 's', 'v'),
    fc.constantFrom(...accepts),
    fc.constantFrom(undefined, undefined, undefined, 'a', 'b1'),
  )
  .map(([source, flags, accept, contains]) => {
    const unicode = source.includes('u{') || source.includes('p{') ? 'u' : ''
    const valid = flags.includes('v') || flags.includes('u') ? flags : flags + unicode
    return { source, flags: valid, accept, contains }
  })

/** Runs of digits of any length, which no bounded expression could find. */
export function digitRuns(name: string): FunctionDetector {
  return {
    name,
    types: [name],
    lookahead: 1,
    detect: (text, _, from) =>
      Array.from(text.matchAll(/(?<!\d)\d{2,}/g))
        .filter(({ index }) => index >= from)
        .map(({ 0: match, index }) => ({
          detector: name,
          type: name,
          start: index,
          end: index + match.length,
          score: 0.5,
        })),
    viable: (text, from) => Math.max(from, text.length - (/\d*$/.exec(text)?.[0].length ?? 0)),
  }
}

/** Must see everything: finds the last `b` of a text. */
export function lastLetter(name: string): FunctionDetector {
  return {
    name,
    types: [name],
    lookahead: 'whole',
    detect: (text) => {
      const start = text.lastIndexOf('b')
      return start === -1 ? [] : [{ detector: name, type: name, start, end: start + 1, score: 1 }]
    },
  }
}

export interface PatternSpec {
  readonly source: string
  readonly flags: string
  readonly accept: Pattern['accept'] | undefined
  readonly contains: string | undefined
}

function patternDetector(name: string, specs: readonly PatternSpec[], raw: boolean): Detector {
  return {
    name,
    raw,
    types: specs.map((_, index) => `${name}.t${index}`),
    patterns: specs.map(({ source, flags, accept, contains }, index) => ({
      type: `${name}.t${index}`,
      expression: new RegExp(source, flags),
      ...(accept && { accept }),
      ...(contains !== undefined && { contains }),
    })),
  }
}

const functionDetectors = fc.constantFrom<readonly Detector[]>(
  [],
  [],
  [digitRuns('digits')],
  [lastLetter('last')],
)

/** Random detectors; those that are refused as configuration are left out. */
export const detectors = fc
  .tuple(
    fc.array(fc.tuple(fc.array(patterns, { minLength: 1, maxLength: 2 }), fc.boolean()), {
      minLength: 1,
      maxLength: 3,
    }),
    functionDetectors,
  )
  .map(([specs, functions]): CompiledDetectors => {
    const usable = specs.flatMap(([list, raw], index) => {
      const kept = list.filter((spec) => isUsable(spec))
      return kept.length === 0 ? [] : [patternDetector(`d${index}`, kept, raw)]
    })
    return readable(compileDetectors([...usable, ...functions]))
  })

/** Prints as its expressions in the report of a failure. */
function readable(compiled: CompiledDetectors): CompiledDetectors {
  const words = compiled.detectors.map(({ name, ...detector }) =>
    'patterns' in detector ? detector.patterns.map(({ expression }) => String(expression)) : name,
  )
  const printed = { ...compiled, [fc.toStringMethod]: () => JSON.stringify(words) }
  return printed
}

/** Some of them, drawn once with this seed: compiling takes longer than searching such short texts. */
export function someDetectors(seed: number, size: number): fc.Arbitrary<CompiledDetectors> {
  return fc.constantFrom(...fc.sample(detectors, { seed, numRuns: size }))
}

export function isUsable(spec: PatternSpec): boolean {
  try {
    compileDetectors([patternDetector('probe', [spec], false)])
    return true
  } catch (error) {
    if (isConfigurationError(error) || error instanceof SyntaxError) return false
    throw error
  }
}

export const treatments = fc
  .array(
    fc.constantFrom<TreatmentName>(
      ...(['redact', 'mask', 'strip', 'report', 'pseudonymize', 'redact', 'block'] as const),
    ),
    { minLength: 7, maxLength: 7 },
  )
  .map((names): HoldBackOptions['treatment'] => ({ type }) => {
    const sum = [...type].reduce((total, character) => total + character.charCodeAt(0), 0)
    return names[sum % names.length] ?? 'redact'
  })

/** Pseudonyms that count, with two placeholders from before. */
export function createPseudonyms(): Pseudonyms {
  const values = new Map<string, string>([
    ['[EMAIL_7K3QX2M9]', 'ab@b.aa 12'],
    ['[CARD_00000001]', '1122 1122'],
  ])
  const issued = new Map<string, string>()
  return {
    get size() {
      return issued.size
    },
    restore: (placeholder) => values.get(placeholder),
    pseudonymize: (type, value) => {
      const known = issued.get(type + value)
      if (known !== undefined) return known
      const placeholder = `[NEW_${String(issued.size).padStart(8, '0')}]`
      issued.set(type + value, placeholder)
      values.set(placeholder, value)
      return placeholder
    },
  }
}

/** What a hold-back makes of a text that is cut at these places, everything put together again. */
export function streamed(text: string, cuts: readonly number[], options: HoldBackOptions): Release {
  const holdBack = createHoldBack(options)
  const places = [0, ...cuts, text.length]
  const releases = places
    .slice(1)
    .map((place, index) => holdBack.push(text.slice(places[index], place)))
  releases.push(holdBack.end())
  const blocked = releases.find((release) => release.blocked)?.blocked
  return {
    text: releases.map((release) => release.text).join(''),
    decided: releases.at(-1)?.decided ?? 0,
    edits: releases.flatMap((release) => release.edits),
    findings: releases.flatMap((release) => release.findings),
    ...(blocked && { blocked }),
  }
}

/** What must be equal: where a finding blocks, findings behind it may or may not be known. */
export function comparable({ text, decided, edits, findings, blocked }: Release) {
  return { text, decided, edits, blocked, findings: blocked ? [] : findings }
}
