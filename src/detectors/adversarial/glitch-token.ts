import type { Sign } from './sign'

// Tokens that a tokenizer knows and that its model hardly saw in training: asked for one, a model says
// something else, or insults. Of Rumbelow and Watkins, "SolidGoldMagikarp (plus, prompt generation)"
// (2023, GPT-2 and GPT-3) and Land and Bartolo, "Fishing for Magikarp" (2024, arXiv:2405.05417, GPT-4)
// those that stand in no ordinary text. Left out are names of people, programs, fields and packages
// (` petertodd`, `ForgeModLoader`, `useRalativeImagePath`), words (`ゼウス`) and marks (`"]=>`).
const published = [
  ...['SolidGoldMagikarp', 'GoldMagikarp', 'TheNitromeFan', 'RandomRedditorWithNo'],
  ...['TPPStreamerBot', 'rawdownloadcloneembedreportprint', 'cloneembedreportprint'],
  ...['embedreportprint', 'BuyableInstoreAndOnline', 'InstoreAndOnline', 'oreAndOnline'],
  ...['assetsadobe', 'Downloadha', 'UCHIJ', 'ForCanBeConvertedToF', 'ForCanBeConverted'],
]

const expression = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${published.join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
)

/** Glitch tokens by name, as whole words. */
export const glitchToken = {
  kind: 'glitch-token',
  finder: () => (text) =>
    Array.from(text.matchAll(expression), ({ 0: token, index }) => ({
      start: index,
      end: index + token.length,
      score: 1,
    })),
} as const satisfies Sign
