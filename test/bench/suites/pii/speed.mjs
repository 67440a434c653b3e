import { existsSync } from 'node:fs'
import { createScanner, pii, secrets } from '../../../../dist/index.mjs'
import { interleaved, median, paired } from '../../support/measure.mjs'
import { figure } from '../../support/report.mjs'
import { rowsOf } from './score.mjs'

const rounds = 11
const textsTimed = 100
const shapeless = new Set(['person', 'location', 'date', 'url', 'username'])
const ordinary = new Set(['wildguard_benign', 'oasst', 'banking77'])

const all = createScanner({ detectors: [pii({ types: 'all' }), secrets()] })

/** The time of a labelled text, of the rivals as a ratio to ours, in the same rounds. */
export async function timePerText(rows, rivals) {
  const texts = rows.map(({ text }) => text).filter((text) => text !== '')
  const step = texts.length / textsTimed
  const timed = Array.from({ length: textsTimed }, (_, index) => texts[Math.floor(index * step)])
  const cases = { portcullis: () => perText(timed, all.scan, 20) }
  for (const { name, run } of rivals) cases[name] = () => perText(timed, run, 20)
  for (const run of Object.values(cases)) await run()
  const times = await interleaved(rounds, cases)
  const ratios = rivals.map(({ name }) => {
    const ratio = median(paired(times[name], times.portcullis, (theirs, ours) => theirs / ours))
    return figure(`${name}, time of a text over ours`, ratio, 'times', {}, { rival: true })
  })
  return [figure('time of a labelled text', median(times.portcullis), 'µs'), ...ratios]
}

/** Microseconds of CPU, of all threads, over as many passes as take these milliseconds of it. */
async function perText(texts, run, milliseconds) {
  const before = process.cpuUsage()
  let [passes, spent] = [0, 0]
  while (spent < milliseconds * 1000) {
    for (const text of texts) {
      const result = run(text)
      if (result instanceof Promise) await result
    }
    passes += 1
    const { user, system } = process.cpuUsage(before)
    spent = user + system
  }
  return spent / (passes * texts.length)
}

/** Ordinary prose of the injection set, 2 KB at a time. */
export async function megabytesPerSecond(file) {
  if (!existsSync(file)) return []
  const rows = rowsOf(file).filter(
    ({ label, source }) => label === 'benign' && ordinary.has(source),
  )
  const prose = rows.map(({ text }) => text).join('\n')
  const texts = prose.match(/.{1,2000}/gsu)
  const kinds = new Set(pii({ types: 'all' }).types.map((type) => type.split('.')[1]))
  const shapes = [...kinds].filter((kind) => !shapeless.has(kind))
  const structured = createScanner({ detectors: [pii({ types: shapes }), secrets()] })
  const named = createScanner({
    detectors: [pii({ types: [...shapes, 'person', 'address', 'place'] }), secrets()],
  })
  const bytes = Buffer.byteLength(prose) / texts.length
  const cases = {
    structured: () => perText(texts, structured.scan, 50),
    named: () => perText(texts, named.scan, 50),
    all: () => perText(texts, all.scan, 50),
  }
  for (const run of Object.values(cases)) await run()
  const times = await interleaved(rounds, cases)
  const goals = { structured: { atLeast: 150 }, named: { atLeast: 40 } }
  const names = {
    structured: 'secrets and structured types',
    named: 'with names and places',
    all: 'all types',
  }
  return Object.keys(cases).map((name) => {
    const speed = bytes / median(times[name])
    return figure(`prose, ${names[name]}`, speed, 'MB/s', goals[name] ?? {})
  })
}
