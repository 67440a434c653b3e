import type { Figures, Measured } from './measure'

const rates = ['0.1%', '0.5%', '1%'] as const
const groups = ['users', 'data', 'all'] as const
const [nameWidth, cellWidth] = [42, 8]

/** One variant a line: recall at each rate of false positives, and what is found and flagged as it ships. */
export function tableOf(results: readonly (readonly [string, Measured])[]): string {
  const columns = [...rates, 'found', 'flagged']
  const heading = groups.map((group) => group.padStart(cellWidth * columns.length)).join('')
  const lines = results.map(([name, of]) =>
    row(
      name,
      groups.flatMap((group) => cellsOf(of[group])),
    ),
  )
  const under = row(
    '',
    groups.flatMap(() => columns),
  )
  return [''.padEnd(nameWidth) + heading, under, ...lines, ''].join('\n')
}

function cellsOf({ recallAt, recall, fpr }: Figures): readonly string[] {
  return [...rates.map((rate) => percent(recallAt[rate])), percent(recall), percent(fpr)]
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(nameWidth) + cells.map((cell) => cell.padStart(cellWidth)).join('')
}

function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? '-' : (100 * share).toFixed(1)
}
