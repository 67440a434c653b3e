import { africa } from './national-id/africa'
import { australia } from './national-id/australia'
import { brazil } from './national-id/brazil'
import { canada } from './national-id/canada'
import { china } from './national-id/china'
import { france } from './national-id/france'
import { germany } from './national-id/germany'
import { india } from './national-id/india'
import { italy } from './national-id/italy'
import { korea } from './national-id/korea'
import { lowCountries } from './national-id/low-countries'
import { mexico } from './national-id/mexico'
import { nordic } from './national-id/nordic'
import { poland } from './national-id/poland'
import { portugal } from './national-id/portugal'
import { singapore } from './national-id/singapore'
import { spain } from './national-id/spain'
import { switzerland } from './national-id/switzerland'
import { thailand } from './national-id/thailand'
import { turkey } from './national-id/turkey'
import { unitedKingdom } from './national-id/united-kingdom'
import { unitedStates } from './national-id/united-states'
import { identified } from './personal-data'

/** Numbers by which states know people and, where people trade under them, companies. */
export const nationalId = identified('national-id', [
  ...unitedStates,
  ...unitedKingdom,
  ...canada,
  ...mexico,
  ...brazil,
  ...germany,
  ...france,
  ...italy,
  ...spain,
  ...portugal,
  ...poland,
  ...lowCountries,
  ...switzerland,
  ...nordic,
  ...turkey,
  ...india,
  ...china,
  ...korea,
  ...thailand,
  ...singapore,
  ...australia,
  ...africa,
])
