import { machine, note, print } from './support/report.mjs'

const suites = new Map([
  ['pipeline', async () => (await import('./suites/pipeline.mjs')).pipeline()],
  ['auth', async () => (await import('./suites/auth.mjs')).auth()],
  ['http', async () => (await import('./suites/http.mjs')).http()],
  ['policy', async () => (await import('./suites/policy.mjs')).policy()],
  ['injection', async () => (await import('./suites/injection.mjs')).injection()],
  ['pii', async () => (await import('./suites/pii.mjs')).pii()],
  ['stream', async () => (await import('./suites/stream.mjs')).stream()],
])

const [suite, ...flags] = process.argv.slice(2)
const run = suites.get(suite)
const unknown = flags.find((flag) => flag !== '--json')

if (run === undefined || unknown !== undefined) {
  note(`usage: npm run -s bench -- ${[...suites.keys()].join('|')} [--json]`)
  process.exitCode = 2
} else {
  // A goal that is missed is told and no failure: a benchmark is no test.
  print({ suite, machine: machine(), figures: await run() }, flags.includes('--json'))
}
