import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readRows, type Row } from '../../src/cli/eval/rows'
import { tallier } from '../../src/cli/eval/tallies'
import { createScanner, pii, secrets } from '../../src/index'

// Every row of the labelled sets that the detectors got right stays right. Where a change loses one for
// a good reason, its number goes to `lost` with a note, and `PORTCULLIS_CORPUS=write` writes the rest anew.

const data = process.env['PORTCULLIS_DATA']
const folder = resolve(__dirname, '../..', data ?? '')
if (data === undefined)
  console.info('skipped: PORTCULLIS_DATA is not set, so there are no labelled rows')
const describeData = data === undefined ? describe.skip : describe

const record = join(__dirname, 'corpus.json')
const writes = process.env['PORTCULLIS_CORPUS'] === 'write'

interface Corpus {
  /** One bit for each row, in base64: whether it was right. */
  readonly right: string
  /** Why rows that were right once are not any more, by number. */
  readonly lost: Readonly<Record<string, string>>
}

type Name = 'pii' | 'secrets'

const known = JSON.parse(readFileSync(record, 'utf8')) as Record<Name, Corpus>

/** Whether all that a row annotates is found, and nothing else of these types. */
function piiRow(rows: readonly Row[]): (row: Row) => boolean {
  const { scan } = createScanner({ detectors: [pii({ types: 'all' }), secrets()] })
  const tally = tallier(rows)
  return (row) =>
    [...tally(row, scan(row.text)).values()].every(
      ({ entities, hit, predictions, correct }) => hit === entities && correct === predictions,
    )
}

function secretsRow(): (row: Row) => boolean {
  const { scan } = createScanner({ detectors: [secrets()] })
  return ({ text, label }) => scan(text).length > 0 === (label === 'secret')
}

describeData('of the labelled rows', () => {
  test.each(['pii', 'secrets'] as const)('none of %s that was right is lost', (name) => {
    const rows = readRows(join(folder, name, 'dev.jsonl.gz'))
    const isRight = name === 'pii' ? piiRow(rows) : secretsRow()
    const right = rows.map(isRight)
    if (writes) {
      const next = { ...known, [name]: { ...known[name], right: packed(right) } }
      Object.assign(known, next)
      writeFileSync(record, `${JSON.stringify(known, null, 2)}\n`)
    }
    const before = Buffer.from(known[name].right, 'base64')
    const lost = right.flatMap((is, index) =>
      !is && bitAt(before, index) && known[name].lost[index] === undefined ? [index] : [],
    )
    expect(lost.map((index) => `row ${index} of ${name}`)).toEqual([])
  })
})

function packed(bits: readonly boolean[]): string {
  const bytes = Buffer.alloc(Math.ceil(bits.length / 8))
  bits.forEach((is, index) => {
    const at = index >> 3
    bytes.writeUInt8(bytes.readUInt8(at) | (Number(is) << (index & 7)), at)
  })
  return bytes.toString('base64')
}

function bitAt(bytes: Buffer, index: number): boolean {
  return ((bytes[index >> 3] ?? 0) >> (index & 7)) % 2 === 1
}
