import type { Exchange } from '../../core/exchange'
import type { Carried } from '../../core/obligation'

/** `provider.noStore`: the request tells the provider not to store it. */
export const providerNoStore: Carried = {
  type: 'provider.noStore',
  phases: ['request'],
  merge: (left) => left,
  check: (obligation) =>
    Object.keys(obligation).length === 1 ? undefined : 'it has no parameters; take them out',
}

/** Whether a duty says that nothing may be stored. */
export function mayStoreNothing({ obligations }: Pick<Exchange, 'obligations'>): boolean {
  return obligations.some(({ type }) => type === providerNoStore.type)
}
