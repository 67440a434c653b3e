import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadGrammars } from './grammar-texts'
import { packedHead, weightsFile } from './pack'
import { withPayloads } from './payloads'
import { progress } from './progress'
import { isData, readTrainingRows, type Row } from './rows'
import { fitHead, prepare, type Settings } from './samples'
import { calibrate } from './solver'
import { grammarSource, synthesize } from './synthetic'
import { report, validate } from './validate'

const settings: Settings = { cost: 0.1, synthetic: 0.35, epochs: 12, rounds: 1 }
const amounts = { english: 6000, otherLanguage: 700, pasted: 3000, documents: 4000, records: 3000 }

/** What the weights go without: written by a model, or under a share-alike licence. */
const { values: flags } = parseArgs({
  options: {
    'without-roleplay': { type: 'boolean', default: false },
    'without-bipia': { type: 'boolean', default: false },
    'validate-only': { type: 'boolean', default: false },
  },
})

void main()

async function main(): Promise<void> {
  const data = process.env['PORTCULLIS_DATA']
  if (data === undefined) throw new Error('PORTCULLIS_DATA names no folder with training data')
  const rows = readTrainingRows(join(data, 'injection', 'train.jsonl.gz')).filter(isWanted)
  const real = withPayloads(rows)
  const made = synthesize(rows, await loadGrammars(), amounts)
  process.stderr.write(`${real.length} rows, ${made.length} made\n`)
  const bar = progress('features', real.length + made.length)
  const texts = [...real, ...made].map((row) => {
    bar()
    return prepare(row)
  })
  const scored = validate(texts, settings)
  process.stdout.write(report(scored))
  if (flags['validate-only']) return
  const head = (name: 'user' | 'data') => {
    const own = scored.filter(({ row }) => isData(row) === (name === 'data'))
    const scoresOf = (label: Row['label']) =>
      own.filter(({ row }) => row.label === label).map(({ score }) => score)
    const sigmoid = calibrate(scoresOf('attack'), scoresOf('benign'))
    return packedHead(fitHead(texts, name, settings), sigmoid)
  }
  const packed = { user: head('user'), data: head('data') }
  const sources = new Set(
    real.flatMap((row) => row.sources).filter((name) => name !== grammarSource),
  )
  writeFileSync('src/detectors/injection/weights.ts', weightsFile(packed, [...sources].sort()))
}

function isWanted({ sources: [source] }: Row): boolean {
  if (source === 'gpteacher_roleplay') return !flags['without-roleplay']
  return source !== 'bipia' || !flags['without-bipia']
}
