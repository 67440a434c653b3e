import { americas } from './americas'
import { asiaPacific } from './asia-pacific'
import { europe } from './europe'
import { health } from './health'
import { machines } from './machines'
import { money } from './money'
import { nordic } from './nordic'
import type { Row } from './row'
import { travel } from './travel'
import { vehicles } from './vehicles'

/** All that can be made up. */
export const rows: readonly Row[] = [
  ...americas,
  ...europe,
  ...nordic,
  ...asiaPacific,
  ...money,
  ...health,
  ...travel,
  ...vehicles,
  ...machines,
]
