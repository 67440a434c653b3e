import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { adversarial } from '../../../src/detectors/all'
import { noises } from '../injection/grammars/attacks/suffix'
import { pick, seededRandom } from '../injection/random'
import { readTrainingRows, type Row } from '../injection/rows'
import { ordinaryTexts } from './corpus'
import { evading } from './evasion'
import { partOf, requestsOf } from './noise'
import { suffixed } from './suffixes'
import { sizes, vocabularyOf } from './vocabulary'

const { detect } = adversarial({ types: ['optimized-suffix'] })
const none = () => undefined

void main()

/** Prints how many suffixes of each kind are found that were not trained on, and how many honest texts. */
async function main(): Promise<void> {
  const data = process.env['PORTCULLIS_DATA']
  if (data === undefined) throw new Error('PORTCULLIS_DATA names no folder with data')
  print('found, of suffixes', await suffixTexts(data))
  const honest = honestTexts(data)
  print('found, of honest texts', honest)
  printTime([...honest.values()].flat())
}

/** Time on a processor that is warm. */
function printTime(texts: readonly string[]): void {
  const before = process.cpuUsage().user
  for (const text of texts) isFound(text)
  const used = process.cpuUsage().user - before
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  process.stdout.write(`${((2048 * used) / length).toFixed(0)} µs for 2,048 honest characters\n`)
}

type Texts = ReadonlyMap<string, readonly string[]>

function print(title: string, groups: Texts): void {
  process.stdout.write(`${title}\n`)
  let [all, allFound] = [0, 0]
  for (const [name, texts] of groups) {
    const found = texts.filter((text) => isFound(text)).length
    all += texts.length
    allFound += found
    process.stdout.write(line(name, found, texts.length))
  }
  process.stdout.write(line('all', allFound, all))
}

function line(name: string, found: number, all: number): string {
  const share = ((100 * found) / all).toFixed(2)
  return `  ${name.padEnd(34)} ${String(found).padStart(5)} of ${String(all).padStart(5)}  ${share} %\n`
}

function isFound(text: string): boolean {
  const context = { direction: 'request', kind: 'text', role: 'user', origin: { kind: 'user' } }
  return detect(text, context as Parameters<typeof detect>[1], 0).length > 0
}

async function suffixTexts(data: string): Promise<Texts> {
  const texts = await ordinaryTexts(data)
  const requests = requestsOf(texts)
  const more = { count: 720, requests, step: none }
  const groups = new Map<string, string[]>()
  const add = (kind: string, text: string) => groups.set(kind, [...(groups.get(kind) ?? []), text])
  // The vocabulary that is trained on with other seeds; one of other texts and other shares.
  const other = vocabularyOf(partOf(texts, 5), { ...sizes, words: 1500, endings: 2500 })
  const same = vocabularyOf(partOf(texts, 2), sizes)
  for (const { kind, text } of suffixed({ seed: 910007, vocabulary: same, ...more })) {
    add(`${kind}, other seeds`, text)
  }
  const documents = rowsOf(data, 'dev').filter(
    ({ label, text }) => label === 'benign' && text.length > 8000,
  )
  suffixed({ seed: 710007, vocabulary: other, ...more }).forEach(
    ({ kind, text, start, end }, index) => {
      add(`${kind}, other vocabulary`, text)
      const document = documents[index % documents.length]?.text ?? ''
      const middle = document.indexOf(' ', document.length / 2)
      const noise = text.slice(start, end)
      add(
        'the same within documents',
        `${document.slice(0, middle)} ${noise}${document.slice(middle)}`,
      )
    },
  )
  const attacks = rowsOf(data, 'train')
    .filter(({ label, text }) => label === 'attack' && text.length < 400)
    .map(({ text }) => text)
  for (const { text } of evading(attacks, other, { seed: 8, count: 200 })) {
    add('evasion of injection()', text)
  }
  const random = seededRandom(79)
  for (const [kind, noise] of Object.entries(noises)) {
    for (let turn = 0; turn < 200; turn += 1) {
      add(`another generator: ${kind}`, `${pick(requests, random)} ${noise(random)}`)
    }
  }
  return groups
}

function honestTexts(data: string): Texts {
  const groups = new Map<string, string[]>()
  const add = (kind: string, text: string) => groups.set(kind, [...(groups.get(kind) ?? []), text])
  for (const { label, text, sources } of rowsOf(data, 'dev')) {
    if (label === 'benign') add(`injection/dev ${sources.join()}`, text)
  }
  for (const { text } of jsonLines(join(data, 'pii', 'dev.jsonl.gz'))) add('pii/dev', String(text))
  for (const { text } of jsonLines(join(data, 'secrets', 'dev.jsonl.gz'))) {
    add('secrets/dev', String(text))
  }
  const cases = jsonLines(join(data, 'agent', 'injecagent.jsonl.gz'))
  for (const text of new Set(cases.map((row) => String(row['tool_response_clean'])))) {
    add('agent/injecagent, clean results', text)
  }
  for (const tool of jsonLines(join(data, 'agent', 'tools.jsonl.gz'))) {
    add('agent/tools', JSON.stringify(tool))
  }
  const naughty = JSON.parse(readFileSync(join(data, 'vectors', 'blns.json'), 'utf8')) as string[]
  for (const text of naughty) add('vectors/blns', text)
  return groups
}

function rowsOf(data: string, part: 'train' | 'dev'): readonly Row[] {
  return readTrainingRows(join(data, 'injection', `${part}.jsonl.gz`))
}

function jsonLines(file: string): readonly Readonly<Record<string, unknown>>[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')
  return lines.map((text) => JSON.parse(text) as Record<string, unknown>)
}
