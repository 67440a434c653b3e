import { join } from 'node:path'
import { interval } from '../../../../src/cli/eval/ranking'
import type { DetectionContext } from '../../../../src/core/detector'
import { injection } from '../../../../src/detectors/injection'
import { judgedOrigin, type JudgedOrigin } from '../../../../src/detectors/injection/heads'
import { progress } from '../progress'
import { seededRandom } from '../random'
import { readTrainingRows, type Row } from '../rows'
import { climb, substitute, type Attempt, type Limits, type Oracle } from './attackers'

/** Attacks of each origin that are found as they are. */
const attacks = 100
/** Longer ones are left out: there is the more to change, and each question takes longer. */
const longest = 600
const queries = 1000
const threshold = 0.9
const origins: readonly JudgedOrigin[] = ['user', 'tool', 'document']
const budgets = {
  'a tenth of the words': { words: 0.1, sentences: 0 },
  'a third of the words': { words: 0.33, sentences: 0 },
  'a third of the words, two sentences': { words: 0.33, sentences: 2 },
} as const

main()

/** Prints how many attacks that are found pass once somebody who knows the detector rewrites them. */
function main(): void {
  const data = process.env['PORTCULLIS_DATA']
  if (data === undefined) throw new Error('PORTCULLIS_DATA names no folder with development data')
  const rows = readTrainingRows(join(data, 'injection', 'dev.jsonl.gz'))
  for (const origin of origins) {
    const oracle = oracleOf(origin)
    const found = foundIn(rows, origin, oracle)
    for (const [name, budget] of Object.entries(budgets)) {
      const limits = { budget, queries, threshold }
      report(`${origin}: ${name}`, attack(found, oracle, limits))
    }
  }
}

/** The highest score of a text, however low it is. */
function oracleOf(origin: JudgedOrigin): Oracle {
  const detector = injection({ threshold: 0 })
  const context: DetectionContext = {
    direction: 'request',
    kind: origin === 'user' ? 'text' : 'tool-result',
    role: origin === 'user' ? 'user' : 'tool',
    origin: { kind: origin },
  }
  return (text) => Math.max(0, ...detector.detect(text, context, 0).map(({ score }) => score))
}

/** Spread over the rows, so that no source is all there is. */
function foundIn(rows: readonly Row[], origin: JudgedOrigin, oracle: Oracle): readonly string[] {
  const texts = rows
    .filter(({ label, channel, text }) => {
      return (
        label === 'attack' && judgedOrigin({ kind: channel }) === origin && text.length <= longest
      )
    })
    .map(({ text }) => text)
    .filter((text) => oracle(text) >= threshold)
  const step = Math.max(1, texts.length / attacks)
  return Array.from({ length: Math.min(attacks, texts.length) }, (_, at) => {
    return texts[Math.floor(at * step)] as string
  })
}

function attack(texts: readonly string[], oracle: Oracle, limits: Limits) {
  const random = seededRandom(11)
  const step = progress('attempts', texts.length)
  return texts.map((text) => {
    step()
    return {
      climbed: climb(text, oracle, limits, random),
      substituted: limits.budget.sentences === 0 ? substitute(text, oracle, limits) : undefined,
    }
  })
}

function report(title: string, tried: ReturnType<typeof attack>): void {
  const lines = [
    ['hill climbing', tried.map(({ climbed }) => climbed)],
    ['substitution', tried.flatMap(({ substituted }) => substituted ?? [])],
  ] as const
  for (const [name, attempts] of lines) {
    if (attempts.length > 0) process.stdout.write(`${title}: ${name}: ${successOf(attempts)}\n`)
  }
}

function successOf(attempts: readonly Attempt[]): string {
  const passed = attempts.filter(({ score }) => score < threshold)
  const { share, low, high } = interval(passed.length / attempts.length, attempts.length)
  const spent = passed.map(({ queries: asked }) => asked).sort((left, right) => left - right)
  return (
    `${percent(share)} (${percent(low)} to ${percent(high)}) of ${attempts.length} pass` +
    (spent.length === 0 ? '' : `, half of them after ${spent[spent.length >> 1]} questions`)
  )
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`
}
