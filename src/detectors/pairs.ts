/** `index`, or the start of the surrogate pair it would split. */
export function alignDown(text: string, index: number): number {
  return splitsPair(text, index) ? index - 1 : index
}

/** `index`, or the end of the surrogate pair it would split. */
export function alignUp(text: string, index: number): number {
  return splitsPair(text, index) ? index + 1 : index
}

function splitsPair(text: string, index: number): boolean {
  return (
    index > 0 &&
    (text.charCodeAt(index) & 0xfc00) === 0xdc00 &&
    (text.charCodeAt(index - 1) & 0xfc00) === 0xd800
  )
}
