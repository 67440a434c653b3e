/**
 * Compiles an action pattern. A `*` stands for one word, as the last word for one or more: `model:*`
 * matches `model:infer` and `model:infer:batch`, and `*` every action.
 */
export function compileAction(pattern: string): (action: string) => boolean {
  const words = pattern.split(':')
  if (!words.includes('*')) return (action) => action === pattern
  if (pattern === '*') return () => true
  const open = words.at(-1) === '*'
  return (action) => {
    const given = action.split(':')
    if (open ? given.length < words.length : given.length !== words.length) return false
    return words.every((word, index) => word === '*' || word === given[index])
  }
}
