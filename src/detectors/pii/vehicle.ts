import { identified } from './personal-data'
import { identificationNumber } from './vehicle/identification-number'
import { india } from './vehicle/india'
import { nigeria } from './vehicle/nigeria'
import { unitedKingdom } from './vehicle/united-kingdom'

/** Registrations of vehicles and vehicle identification numbers. */
export const vehicle = identified('vehicle', [
  ...identificationNumber,
  ...india,
  ...unitedKingdom,
  ...nigeria,
])
