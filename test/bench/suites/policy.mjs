import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openPolicy } from '../../../dist/index.mjs'
import { interleaved, median, paired } from '../support/measure.mjs'
import { figure, note } from '../support/report.mjs'
import { authorize } from './policy/authorize.mjs'
import { documentOf, portcullis, richDocumentOf } from './policy/portcullis.mjs'
import { reload } from './policy/reload.mjs'
import { accesscontrol, casbin, casl, cedar } from './policy/rivals.mjs'
import { expected, workload } from './policy/workload.mjs'

const rounds = 21
const sizes = [200, 2000, 20_000]
/** Decisions a round, and how many of the 2,000 requests a rival is compared on, by size. */
const rivals = [
  { name: 'CASL', make: casl, calls: [20_000, 20_000, 5000], agree: [2000, 2000, 2000] },
  { name: 'accesscontrol', make: accesscontrol, calls: [200, 100, 20], agree: [2000, 2000, 500] },
  { name: 'casbin', make: casbin, calls: [4, 1, 1], agree: [2000, 2000, 60] },
  // After some thousand calls V8 of Node 20 dies in the middle of them ("unreachable code" in its
  // deoptimizer), so that it is asked for as few as will do.
  { name: 'cedar', make: cedar, calls: [4, 1, 0], agree: [300, 30, 0] },
]
const ownCalls = { plain: 40_000, prepared: 100_000, explained: 2000 }

/** May they? The engine alone, then what a service feels of it. */
export async function policy() {
  const works = sizes.map((size) => workload(size))
  const compiling = await compileTimes(works.at(-1))
  const cases = {}
  for (const [at, work] of works.entries()) {
    addOwn(cases, `${work.size}`, portcullis(documentOf(work), work), (index) =>
      expected(work, work.requests[index]),
    )
    const rich = portcullis(richDocumentOf(work), work, true)
    addOwn(cases, `${work.size} rich`, rich, rich.explained)
    await addRivals(cases, work, at)
  }
  note('measuring')
  for (const run of Object.values(cases)) for (let count = 0; count < 3; count += 1) run()
  const deciding = figuresOf(await interleaved(rounds, cases))
  note('a service whose policy changes')
  return [...deciding, ...compiling, ...(await authorize()), ...(await reload())]
}

function addOwn(cases, label, own, wanted) {
  for (const [way, calls] of Object.entries(ownCalls)) {
    const wrong = disagreements(own[way], wanted, 2000)
    if (wrong > 0) throw new Error(`${way} at ${label}: ${wrong} of 2000 decisions are wrong`)
    cases[`${way} ${label}`] = timed(calls, own.loops[way])
  }
}

async function addRivals(cases, work, at) {
  for (const { name, make, calls, agree } of rivals) {
    if (calls[at] === 0) continue
    const ask = await make(work)
    if (ask === undefined) continue
    const wanted = (index) => expected(work, work.requests[index])
    const wrong = disagreements(ask, wanted, agree[at])
    if (wrong > 0) throw new Error(`${name} at ${work.size}: ${wrong} decisions are wrong`)
    note(`${name} at ${work.size}: agrees on ${agree[at]} requests`)
    let next = 0
    cases[`${name} ${work.size}`] = timed(calls[at], (count) => {
      for (let call = 0; call < count; call += 1) ask((next = (next + 1) % work.requests.length))
    })
  }
}

function disagreements(ask, wanted, count) {
  let wrong = 0
  for (let index = 0; index < count; index += 1) if (ask(index) !== wanted(index)) wrong += 1
  return wrong
}

/** Nanoseconds a decision. */
function timed(calls, loop) {
  return () => {
    const started = performance.now()
    loop(calls)
    return ((performance.now() - started) * 1e6) / calls
  }
}

/** Goals of the ratios at 200 rules. */
const goals = {
  prepared: { rate: 10, CASL: 3, accesscontrol: 150, casbin: 4000, cedar: 4000 },
  plain: { rate: 4, CASL: 1.4, accesscontrol: 80, casbin: 2000, cedar: 2000 },
}

function figuresOf(times) {
  const ratio = (one, other) => median(paired(times[one], times[other], (a, b) => a / b))
  const own = ['prepared', 'plain'].flatMap((way) => {
    const { rate, ...rates } = goals[way]
    const against = Object.entries(rates).flatMap(([name, atLeast]) =>
      sizes.flatMap((size) => {
        if (times[`${name} ${size}`] === undefined) return []
        const value = ratio(`${name} ${size}`, `${way} ${size}`)
        const goal = size === 200 ? { atLeast } : {}
        return [figure(`${way}, ${size} rules, faster than ${name}`, value, 'times', goal)]
      }),
    )
    const speeds = sizes.map((size) => {
      const goal = size === 200 ? { atLeast: rate } : {}
      return figure(`${way}, ${size} rules`, 1000 / median(times[`${way} ${size}`]), 'M/s', goal)
    })
    const growth = ['', ' rich'].map((kind) => {
      const value = ratio(`${way} 20000${kind}`, `${way} 200${kind}`)
      return figure(
        `${way}, growth from 200 to 20,000 rules${kind && `,${kind}`}`,
        value,
        'times',
        {
          atMost: 2,
        },
      )
    })
    return [...speeds, ...growth, ...against]
  })
  const rest = Object.keys(times).filter((name) => !/^(?:prepared|plain) \d+$/.test(name))
  return [
    ...own,
    ...rest.map((name) => {
      const kind = rivals.some((one) => name.startsWith(one.name)) ? { rival: true } : {}
      return figure(`${name} rules, a decision`, median(times[name]), 'ns', {}, kind)
    }),
  ]
}

/** From the parsed object, checks included. */
async function compileTimes(work) {
  const document = documentOf(work)
  const times = []
  for (let round = 0; round < 5; round += 1) {
    const started = performance.now()
    openPolicy(document)
    times.push(performance.now() - started)
  }
  const before = heap()
  const engine = openPolicy(document)
  const megabytes = (heap() - before) / 1e6
  return [
    figure('compile 20,000 rules', median(times), 'ms', { atMost: 1000 }),
    figure(`compiled, ${engine.document.rules.length} rules hold`, megabytes, 'MB', { atMost: 50 }),
  ]
}

function heap() {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
