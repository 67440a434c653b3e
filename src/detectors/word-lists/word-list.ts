import type { FunctionDetector } from '../../core/detector'
import type { Finding } from '../../core/finding'
import { PhraseTree } from './phrase-tree'
import { nextToken } from './tokens'

type Searching = Pick<FunctionDetector, 'lookahead' | 'detect' | 'viable'>

/** Finds each word or phrase of a list, the longest where several begin. */
export function wordListSearch(name: string, words: readonly string[]): Searching {
  const tree = new PhraseTree(words)
  return {
    lookahead: 1,
    detect: (text, _context, from) => {
      const findings: Finding[] = []
      for (let token = nextToken(text, from); token !== undefined;) {
        const { found } = tree.walk(text, token)
        if (found !== undefined) findings.push(findingOf(name, found))
        token = nextToken(text, found?.end ?? token.end)
      }
      return findings
    },
    viable: (text, from) => {
      for (let token = nextToken(text, from); token !== undefined;) {
        const { found, isUndecided } = tree.walk(text, token)
        if (isUndecided) return token.start
        token = nextToken(text, found?.end ?? token.end)
      }
      return text.length
    },
  }
}

export function findingOf(
  name: string,
  { start, end }: { readonly start: number; readonly end: number },
): Finding {
  return { detector: name, type: name, start, end, score: 1 }
}
