import { compileDetectors } from '../../../src/detectors/compile'
import { pii } from '../../../src/detectors/pii'
import * as all from '../../../src/detectors/pii/all'
import type { KindIdentifier } from '../../../src/detectors/pii/identifier'
import { machineOf, step } from '../../../src/detectors/pii/shapes'
import { wordSearch } from '../../../src/detectors/words'
import { scan } from '../../../src/detectors/scan'
import { response } from '../../filter/hold-back-arbitraries'
import { Random } from './random'
import { drawn, lastChanged, written, type Row } from './row'
import { rows } from './rows'
import { tell, tellName, tellOther, tellPart } from './sentences'

const compiled = compileDetectors([pii({ types: 'all' })])
const usual = 40

/** So many are valid as something else, whose check digits fit one in ten or twenty. */
const byChance = 0.1

/** Whether at least half of a number is found in a text, as what it is. */
function isFound({ kind }: Row, text: string, number: string): boolean {
  const start = text.indexOf(number)
  const end = start + number.length
  return scan(text, compiled, response).some(
    (finding) =>
      finding.type === `pii.${kind}` &&
      Math.min(finding.end, end) - Math.max(finding.start, start) >= number.length / 2,
  )
}

interface Sample {
  readonly random: Random
  readonly number: string
  readonly writing: string
  readonly isAlone: boolean
}

function samplesOf(row: Row): Sample[] {
  const { samples = usual } = row
  const random = new Random(row.name.length * 7919 + row.name.charCodeAt(0) + 1)
  return Array.from({ length: samples }, () => {
    const number = drawn(row, random)
    const writing = random.pick(row.writings ?? [''])
    const isAlone = row.alone === 'all' || (row.alone ?? []).includes(writing)
    return { random, number, writing, isAlone }
  })
}

const told = ({ words, ...row }: Row, { random }: Sample, number: string) =>
  tell(random, row, random.pick(words), number)

const hasCheck = ({ wrong }: Row) => wrong !== 'has none'
function wrongOf({ wrong = lastChanged }: Row, number: string): string {
  return wrong === 'has none' ? number : wrong(number)
}

/** The texts of a row that should hold a finding and do not, or the other way round. */
function missed(row: Row, text: (sample: Sample) => [text: string, number: string] | undefined) {
  const texts = samplesOf(row).flatMap((sample) => {
    const made = text(sample)
    return made === undefined ? [] : [made]
  })
  const without = texts.filter(([each, number]) => !isFound(row, each, number))
  const hits = texts.filter(([each, number]) => isFound(row, each, number))
  const show = (made: typeof texts) => made.map(([each]) => each)
  return { texts, without: show(without), hits: show(hits) }
}

describe.each(rows.filter(({ words }) => words.length > 0))('$name', (row) => {
  test('is found behind a word that says what it is', () => {
    const { texts, without } = missed(row, (sample) => {
      const number = written(sample.number, sample.writing)
      return [told(row, sample, number), number]
    })
    expect(without.slice(texts.length * 0.05)).toEqual([])
  })
})

describe.each(rows)('$name without a word', (row) => {
  test('is found where its form is its own, and not where it is not', () => {
    const { texts, without, hits } = missed(row, (sample) => {
      const number = written(sample.number, sample.writing)
      return sample.isAlone ? [tellOther(sample.random, number), number] : undefined
    })
    expect(without.slice(texts.length * 0.05)).toEqual([])
    expect(hits.length).toBeGreaterThanOrEqual(texts.length * 0.95)
    const others = missed(row, (sample) => {
      const number = written(sample.number, sample.writing)
      return sample.isAlone ? undefined : [tellOther(sample.random, number), number]
    })
    expect(others.hits.slice(others.texts.length * byChance)).toEqual([])
  })

  test('is not found as a part of something longer', () => {
    const parts = missed(row, ({ random, number }) => [tellPart(random, number), number])
    expect(parts.hits.slice(parts.texts.length * byChance)).toEqual([])
    const names = missed(row, ({ random, number, isAlone }) =>
      isAlone ? undefined : [tellName(random, number), number],
    )
    expect(names.hits).toEqual([])
  })
})

describe.each(rows.filter(hasCheck))('$name with a wrong check digit', (row) => {
  test('is not found', () => {
    const { texts, hits } = missed(row, (sample) => {
      const number = written(wrongOf(row, sample.number), sample.writing)
      const isTold = row.words.length > 0 && row.isLenient !== true
      return [isTold ? told(row, sample, number) : tellOther(sample.random, number), number]
    })
    expect(hits.slice(texts.length * byChance)).toEqual([])
  })
})

describe('the table', () => {
  const identifiers = Object.values(all).flatMap(({ identifiers: own }) => own)

  test('has a row for each identifier', () => {
    const made = rows.flatMap((row) =>
      samplesOf(row).map((sample) => ({ row, number: written(sample.number, sample.writing) })),
    )
    const missing = identifiers.filter(
      (identifier) => !made.some(({ row, number }) => isOf(identifier, row, number)),
    )
    expect(missing.map(({ type, shapes, words }) => [type, shapes[0], words[0]])).toEqual([])
  })

  test('has a row for each kind that data of people do not measure', () => {
    const kinds = new Set<string>(rows.map(({ kind }) => kind))
    const measured = ['email', 'phone', 'date', 'url', 'person', 'place', 'address']
    const missing = Object.values(all).filter(({ kind }) => !kinds.has(kind))
    expect(missing.map(({ kind }) => kind).sort()).toEqual(measured.sort())
  })
})

function isOf({ type, shapes, words, isValid }: KindIdentifier, row: Row, number: string): boolean {
  if (type !== `pii.${row.kind}` || !shapes.some((shape) => fits(shape, number))) return false
  const isNamed = row.words.some((word) => wordSearch([words])(word).size > 0)
  return isNamed && (isValid?.(number.toUpperCase().replace(/[^A-Z\d]/g, '')) ?? true)
}

function fits(shape: string, number: string): boolean {
  let place: ReturnType<typeof step<true>> = machineOf([[shape, true]])
  for (let index = 0; place !== null && index < number.length; index += 1) {
    place = step(place, number.charCodeAt(index))
  }
  return place !== null && place.whole.length > 0
}
