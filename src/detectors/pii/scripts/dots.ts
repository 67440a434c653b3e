const dotted = /[\u093c\u09bc\u0958-\u095f\u09dc-\u09df]/

/** Names of Hindi and Bengali are written with the dot below and without it. */
export function withoutDots(word: string): string {
  return dotted.test(word) ? word.normalize('NFD').replace(/[\u093c\u09bc]/g, '') : word
}
