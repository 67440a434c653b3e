import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readRows, type Row } from './rows'

/** Texts in which nothing is to be found: rows of an injection set that are labelled benign. */
export interface CleanTexts {
  readonly all: readonly string[]
  /** Those in which there are no names and places either. */
  readonly withoutNames: readonly string[]
}

// The source that holds no personal data at all.
const impersonal = 'banking77'

/**
 * Reads the clean texts that stand beside an evaluation file: `../injection/dev.jsonl.gz` from it, or
 * what is given. `undefined` where there are none.
 */
export function readClean(file: string, given: string | undefined): CleanTexts | undefined {
  const path = given ?? join(dirname(file), '..', 'injection', 'dev.jsonl.gz')
  if (given === undefined && !existsSync(path)) return undefined
  const benign = readRows(path).filter(({ label }) => label === 'benign')
  const textsOf = (rows: readonly Row[]) => rows.map(({ text }) => text)
  return {
    all: textsOf(benign),
    withoutNames: textsOf(benign.filter(({ source }) => source === impersonal)),
  }
}

export function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0)
}
