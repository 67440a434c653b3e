import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadGrammars, textsOf } from '../injection/grammar-texts'
import { seededRandom } from '../injection/random'
import { readTrainingRows } from '../injection/rows'
import { alphabets, encodings, injections } from '../../detectors/views/encoders'
import { ordinaryText } from './ordinary'

/** A text that must pass, and what it counts for. */
export interface Ordinary {
  readonly text: string
  readonly source: string
}

/** Files of installed packages: code, data and messages, the same for the same lock file. */
export const packaged: readonly (readonly [source: string, ...files: string[]])[] = [
  ['typescript', 'lib/lib.dom.d.ts', 'lib/_tsc.js'],
  ['acorn', 'dist/acorn.js'],
  ['esquery', 'dist/esquery.min.js'],
  ['js-yaml', 'dist/js-yaml.min.js'],
  ['protobufjs', 'dist/protobuf.min.js'],
  ['web-streams-polyfill', 'dist/polyfill.min.js'],
  ['superagent', 'dist/superagent.min.js'],
  ['lru-cache', 'dist/esm/index.min.js'],
  ['node-addon-api', 'napi.h', 'napi-inl.h'],
  ['flatted', 'golang/pkg/flatted/flatted.go', 'python/flatted.py', 'php/flatted.php'],
  ['mime-db', 'db.json'],
  [
    'highlight.js',
    'styles/github.css',
    'lib/languages/sql.js',
    'lib/languages/php.js',
    'lib/languages/mathematica.js',
  ],
  [
    'highlight.js',
    'lib/languages/python.js',
    'lib/languages/perl.js',
    'lib/languages/haskell.js',
    'lib/languages/gml.js',
  ],
  ['ajv', 'README.md', 'lib/core.ts'],
  ['yaml', 'README.md', 'dist/parse/lexer.js'],
]
const mostOfFile = 300_000

/** All that the tables are made from, in the same order every time. */
export async function ordinaryTexts(data: string): Promise<readonly Ordinary[]> {
  const rows = readTrainingRows(join(data, 'injection', 'train.jsonl.gz'))
    .filter(({ label }) => label === 'benign')
    .map(({ text, sources: [source = ''] }) => ({ text, source }))
  return [
    ...rows,
    ...(await grammarTexts()),
    ...packageTexts(),
    ...madeTexts(1),
    ...encodedTexts(rows),
  ]
}

/** True for what this project made itself. */
export function isOwn(source: string): boolean {
  return /^(?:made|encoded|grammar-.*)$/.test(source) || packaged.some(([name]) => name === source)
}

/** Logs, tables, code and the like. */
export function madeTexts(seed: number, count = 9000): readonly Ordinary[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => ({ text: ordinaryText(random), source: 'made' }))
}

async function grammarTexts(): Promise<readonly Ordinary[]> {
  const random = seededRandom(7)
  const texts: Ordinary[] = []
  for (const grammar of await loadGrammars()) {
    if (grammar.label !== 'benign') continue
    for (const text of textsOf(grammar, 60, random))
      texts.push({ text, source: `grammar-${grammar.lang}` })
  }
  return texts
}

function packageTexts(): readonly Ordinary[] {
  const texts = packaged.flatMap(([name, ...files]) =>
    files.flatMap((file) => piecesOf(readFileSync(join('node_modules', name, file), 'utf8'), name)),
  )
  const compiler = join('node_modules', 'typescript', 'lib')
  const languages = readdirSync(compiler, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  for (const { name } of languages.sort((left, right) => (left.name < right.name ? -1 : 1))) {
    const file = join(compiler, name, 'diagnosticMessages.generated.json')
    const messages = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
    texts.push(...piecesOf(messages.join(' '), `typescript`))
  }
  return texts
}

/** Pieces of some thousand characters. */
function piecesOf(text: string, source: string): Ordinary[] {
  const pieces: Ordinary[] = []
  for (let at = 0; at < Math.min(text.length, mostOfFile); at += 4000) {
    pieces.push({ text: text.slice(at, at + 4000), source })
  }
  return pieces
}

/** Ordinary texts that are written in other ways: those are no suffixes, whatever else they are. */
function encodedTexts(rows: readonly Ordinary[]): readonly Ordinary[] {
  const encoders = [
    ...Object.values(encodings),
    ...[...Object.values(alphabets), ...Object.values(injections)].map(({ encode }) => encode),
  ]
  return rows
    .filter(({ text }, index) => index % 4 === 0 && text.length < 600)
    .map(({ text }, index) => ({
      text: encoders[index % encoders.length]?.(text) ?? text,
      source: 'encoded',
    }))
}
