/** How sure it must be, from the surest: what each finds, and what it reports that is none, stands in docs/injection.md. */
export const operatingPoints = ['lenient', 'balanced', 'strict'] as const

export type OperatingPoint = (typeof operatingPoints)[number]
