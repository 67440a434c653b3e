import type { Exchange } from '../../core/exchange'
import { strayParameter, type Carried, type Obligation } from '../../core/obligation'

/** A duty on requests whose parameter is the most of something; the smallest of the merged values counts. */
export function mostDuty(type: string, parameter: string, what: string): Carried {
  const valueOf = (obligation: Obligation) => Number(obligation[parameter])
  return {
    type,
    phases: ['request'],
    merge: (left, right) => (valueOf(left) <= valueOf(right) ? left : right),
    check: (obligation) =>
      Number.isSafeInteger(obligation[parameter]) && valueOf(obligation) > 0
        ? strayParameter(obligation, [parameter])
        : `\`${parameter}\` must be a whole number of ${what} above 0`,
  }
}

/** The smallest value of a duty; `undefined` where no duty says any. */
export function mostOf(
  { obligations }: Pick<Exchange, 'obligations'>,
  { type }: Carried,
  parameter: string,
): number | undefined {
  const values = obligations
    .filter((duty) => duty.type === type)
    .map((duty) => Number(duty[parameter]))
  return values.length === 0 ? undefined : Math.min(...values)
}
