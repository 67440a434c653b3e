import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as all from '../../src/formats/all'
import * as spoken from '../../src/formats/all-spoken'

const root = join(__dirname, '../..')
const page = readFileSync(join(root, 'docs/coverage.md'), 'utf8')
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.slice(1, -1).split('|'))
  .map(([name = '', ...cells]) => ({
    name: name.trim().replaceAll('`', ''),
    cells: cells.map((cell) => cell.trim().split(' ')),
  }))
  .filter(({ name }) => name !== 'format' && !name.startsWith('-'))
const legend = [...page.matchAll(/^- \*\*(\w+)\*\* `([^`]+)`: “(.*)”$/gm)].map(
  ([, letter = '', file = '', title = '']) => ({ letter, file, title }),
)

test('every format has a row with a word for each surface', () => {
  for (const { id } of [...Object.values(all), ...Object.values(spoken)]) {
    const [row, ...more] = rows.filter(({ name }) => name === id)
    expect([id, row?.cells.length, more]).toEqual([id, 6, []])
  }
})

test('every cell says what becomes of it, and names a test that shows it', () => {
  const letters = legend.map(({ letter }) => letter)
  for (const { name, cells } of rows) {
    for (const [word, ...named] of cells) {
      expect([name, word]).toEqual([
        name,
        expect.stringMatching(/^(?:inspected|opened|refused|none)$/),
      ])
      expect([name, word === 'none']).toEqual([name, named.length === 0])
      expect(named.filter((letter) => !letters.includes(letter))).toEqual([])
    }
  }
  const used = rows.flatMap(({ cells }) => cells.flat())
  expect(letters.filter((letter) => !used.includes(letter))).toEqual([])
})

test.each(legend)('$letter is a test of $file', ({ file, title }) => {
  expect(readFileSync(join(root, file), 'utf8')).toContain(title)
})
