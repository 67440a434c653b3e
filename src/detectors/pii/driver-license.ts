import { asia } from './driver-license/asia'
import { europe } from './driver-license/europe'
import { unitedStates } from './driver-license/united-states'
import { identified } from './personal-data'

/** Numbers of driving licences. */
export const driverLicense = identified('driver-license', [...europe, ...asia, ...unitedStates])
