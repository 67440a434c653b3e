/** The only number of four digits in a date that can be a year; a year of two digits says too little. */
export function yearOf(value: string): string | undefined {
  const years = value.normalize('NFKC').match(/(?<!\d)(?:1[89]|20)\d{2}(?!\d)/g) ?? []
  return years.length === 1 ? years[0] : undefined
}
