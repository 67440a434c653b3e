/** One token a word: 1 for `attack`, 0 for any other. */
export const words = (text: string) => {
  const ids = text.split(' ').map((word) => (word === 'attack' ? 1 : 0))
  return { input_ids: ids, attention_mask: ids.map(() => 1) }
}

/** The same as large integers, and without a mask. */
export const bare = (text: string) => ({ input_ids: words(text).input_ids.map(BigInt) })
