import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { packedModel } from '../../../src/detectors/injection/weights'
import { loadGrammars } from './grammar-texts'
import { rulesetOf, weightsFile } from './pack'
import { withPayloads } from './payloads'
import { progress } from './progress'
import { amounts, settings, trainedHeads } from './recipe'
import { readTrainingRows, type Row } from './rows'
import { prepare, type Prepared } from './samples'
import { synthesize } from './synthetic'
import { report, validate } from './validate'

const { values: flags } = parseArgs({
  options: {
    // What is written by a model, and what stands under a share-alike licence.
    'without-roleplay': { type: 'boolean', default: false },
    'without-bipia': { type: 'boolean', default: false },
    // The day of the rules and weights; another one than what ships where verdicts change.
    ruleset: { type: 'string', default: packedModel.ruleset },
    // Without the scores of sources left out, which are what settings are chosen by.
    quick: { type: 'boolean', default: false },
    'validate-only': { type: 'boolean', default: false },
  },
})

void main()

async function main(): Promise<void> {
  const data = process.env['PORTCULLIS_DATA']
  if (data === undefined) throw new Error('PORTCULLIS_DATA names no folder with training data')
  const ruleset = rulesetOf(flags.ruleset)
  const rows = readTrainingRows(join(data, 'injection', 'train.jsonl.gz')).filter(isWanted)
  const made = synthesize(rows, await loadGrammars(), amounts)
  process.stderr.write(`${rows.length} rows, ${made.length} made of them and of grammars\n`)
  const texts = prepareAll([...withPayloads(rows), ...made])
  if (!flags.quick) process.stdout.write(report(validate(texts, settings)))
  if (!flags['validate-only']) write(texts, ruleset)
}

function isWanted({ sources: [source] }: Row): boolean {
  if (source === 'gpteacher_roleplay') return !flags['without-roleplay']
  return source !== 'bipia' || !flags['without-bipia']
}

function prepareAll(rows: readonly Row[]): readonly Prepared[] {
  const step = progress('features', rows.length)
  return rows.map((row) => {
    step()
    return prepare(row)
  })
}

function write(texts: readonly Prepared[], ruleset: string): void {
  const sources = texts.flatMap(({ row }) => (row.synthetic ? [] : row.sources))
  writeFileSync(
    'src/detectors/injection/weights.ts',
    weightsFile(trainedHeads(texts), [...new Set(sources)].sort(), ruleset),
  )
}
