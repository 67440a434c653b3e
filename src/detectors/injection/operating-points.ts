import type { HeadName } from './model'

/** Names of the shipped thresholds. */
export const operatingPoints = ['balanced'] as const

export type OperatingPoint = (typeof operatingPoints)[number]

/** The least probability that is reported, by what is asked of a text. */
export const thresholds: Readonly<Record<OperatingPoint, Readonly<Record<HeadName, number>>>> = {
  balanced: { user: 0.9679, data: 0.9679 },
}
