import type { Exchange } from '../../core/exchange'
import type { AccessLayer } from '../../core/question'

/** Finds the documents that narrow what somebody may do. Rejects where one cannot be loaded. */
export type LayersOf<About extends Pick<Exchange, 'principal'> = Exchange> = (
  about: About,
) => readonly AccessLayer[] | Promise<readonly AccessLayer[]>

export const noLayers: LayersOf<Pick<Exchange, 'principal'>> = () => none

const none: readonly AccessLayer[] = Object.freeze([])
