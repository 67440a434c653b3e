import { isBelow } from '../core/finding'
import type { Treatment } from '../core/treatment'
import { bandOfAge } from './generalize/age'
import { networkOf } from './generalize/network'
import { yearOf } from './generalize/year'
import { zip3Of } from './generalize/zip3'
import { redact } from './redact'

/** What is left of a value; `undefined` where it cannot be told. */
type Generalization = (value: string) => string | undefined

const byType: readonly (readonly [type: string, generalization: Generalization])[] = [
  ['pii.age', bandOfAge],
  ['pii.date', yearOf],
  ['pii.ip', networkOf],
  ['pii.location.zip', zip3Of],
]

/**
 * Replaces the value by a coarser one: a date by its year, an age by a band of ten years (90 and more
 * is one), a US ZIP code by its first three digits, an IP address by its network. What has no coarser
 * form is redacted.
 */
export const generalize: Treatment = {
  name: 'generalize',
  replace: (value, finding, context) => {
    const found = byType.find(([type]) => isBelow(finding.type, type))
    return found?.[1](value) ?? redact.replace(value, finding, context)
  },
}
