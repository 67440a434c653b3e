import { existsSync } from 'node:fs'
import { createScanner, injection } from '../../../../dist/index.mjs'
import { cpuMicroseconds, interleaved, median, paired, percentile } from '../../support/measure.mjs'
import { figure } from '../../support/report.mjs'
import { rowsOf } from '../pii/score.mjs'

const rounds = 7
const textsTimed = 100
const ordinary = new Set(['wildguard_benign', 'oasst', 'banking77'])

const started = performance.now()
const detectors = [injection()]
const loaded = performance.now() - started
const { scan } = createScanner({ detectors })
const documents = createScanner({ detectors, origin: 'document' })

/** The CPU time of labelled texts, of the rivals as a ratio to ours, in the same rounds. */
export async function timePerKilobyte(rows, rivals) {
  const step = rows.length / textsTimed
  const texts = Array.from(
    { length: textsTimed },
    (_, index) => rows[Math.floor(index * step)].text,
  )
  const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1024
  const cases = { portcullis: () => once(texts, scan) }
  for (const { name, flags } of rivals) cases[name] = () => once(texts, flags)
  for (const run of Object.values(cases)) await run()
  const times = await interleaved(rounds, cases)
  const ratios = rivals.flatMap(({ name }) => {
    const ratio = median(paired(times[name], times.portcullis, (theirs, ours) => theirs / ours))
    return [
      figure(
        `${name}, labelled texts`,
        median(times[name]) / kilobytes,
        'µs/KB',
        {},
        { rival: true },
      ),
      figure(`${name}, time over ours`, ratio, 'times', {}, { rival: true }),
    ]
  })
  return [figure('labelled texts', median(times.portcullis) / kilobytes, 'µs/KB'), ...ratios]
}

/** Microseconds of CPU, of all threads. */
async function once(texts, run) {
  const before = process.cpuUsage()
  for (const text of texts) {
    const result = run(text)
    if (result instanceof Promise) await result
  }
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** Ordinary requests, 2 KB at a time, each of which is seen once; a long document; what a guard waits for. */
export function ownTimes(file) {
  const load = figure('weights loaded', loaded, 'ms', { atMost: 20 })
  if (!existsSync(file)) return [load]
  const rows = rowsOf(file).filter(
    ({ label, source }) => label === 'benign' && ordinary.has(source),
  )
  const prose = rows.map(({ text }) => text).join('\n')
  const texts = prose.match(/.{1,2000}/gsu)
  const [before, timed] = [texts.slice(0, texts.length / 3), texts.slice(texts.length / 3)]
  for (const text of before) scan(text)
  const times = timed.map((text) => milliseconds(() => scan(text)))
  const document = prose.repeat(Math.ceil(204_800 / prose.length)).slice(0, 204_800)
  const long = Array.from({ length: rounds }, () => cpuMicroseconds(() => documents.scan(document)))
  return [
    load,
    figure('ordinary 2 KB, p50', 1000 * median(times), 'µs', { atMost: 25 }),
    figure('ordinary 2 KB, p99', percentile(times, 0.99), 'ms', { atMost: 1 }),
    figure('document of 200 KB', median(long) / 1000, 'ms', { atMost: 60 }),
  ]
}

function milliseconds(work) {
  const from = performance.now()
  work()
  return performance.now() - from
}
