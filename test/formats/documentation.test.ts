import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as all from '../../src/formats/all'

const root = join(__dirname, '../..')
const page = readFileSync(join(root, 'docs/formats.md'), 'utf8')
const rows = [...page.matchAll(/^\| `([\w-]+)` +\|(.*)\|$/gm)].map(([, id = '', cells = '']) => ({
  id,
  cells: cells.split('|').map((cell) => cell.trim()),
}))
const shown = rows.filter(({ cells }) => cells.length === 5)
const legend = [...page.matchAll(/^- \*\*(\w+)\*\* `([^`]+)`: “(.*)”$/gm)].map(
  ([, letter = '', file = '', title = '']) => ({ letter, file, title }),
)

test('every format has its row, in both tables', () => {
  for (const { id } of Object.values(all)) {
    expect(rows.filter((row) => row.id === id).map(({ cells }) => cells.length)).toEqual([3, 5])
  }
})

test('every cell names tests, or says that there is nothing to test', () => {
  const letters = legend.map(({ letter }) => letter)
  for (const { id, cells } of shown) {
    for (const cell of cells) {
      const named = cell === 'has none' ? [] : cell.split(' ')
      expect([id, named.filter((letter) => !letters.includes(letter))]).toEqual([id, []])
    }
  }
  const used = shown.flatMap(({ cells }) => cells.flatMap((cell) => cell.split(' ')))
  expect(letters.filter((letter) => !used.includes(letter))).toEqual([])
})

test.each(legend)('$letter is a test of $file', ({ file, title }) => {
  expect(readFileSync(join(root, file), 'utf8')).toContain(title)
})
