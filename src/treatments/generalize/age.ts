/** Ages over 89 are one band: 45 CFR 164.514(b)(2)(i)(C). */
const oldest = 90

/** `34 years` → `30-39`. */
export function bandOfAge(value: string): string | undefined {
  const age = /\d{1,3}/.exec(value.normalize('NFKC'))?.[0]
  if (age === undefined) return undefined
  if (Number(age) >= oldest) return `${oldest}+`
  const first = Math.floor(Number(age) / 10) * 10
  return `${first}-${first + 9}`
}
