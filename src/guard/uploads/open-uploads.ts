import { parseCaps } from '../../controls/sanitize/caps'
import type { AnyControl } from '../../core/control'
import { createSpools } from '../../http/upload/spool'
import type { ParsedGuardOptions } from '../options'
import { stepMaker } from '../plans'
import type { ExchangeStates } from '../state'
import { uploadInspector, type InspectUpload } from './inspect-upload'
import { parseUploads } from './options'

/**
 * Looks into the uploads of a guard; `undefined` where it only monitors: what is not to be changed would have
 * to be held twice.
 *
 * @param order of all controls, once they are made.
 */
export function openUploads(
  options: ParsedGuardOptions,
  states: ExchangeStates,
  order: () => readonly AnyControl[],
): InspectUpload | undefined {
  const { mode, caps, clock, onEvent, randomBytes } = options
  const spools = createSpools({ ...parseUploads(options.uploads), randomBytes })
  if (mode.sanitize === 'monitor') return undefined
  const steps = () => {
    const all = order()
    const first = all.findIndex(({ step }) => later.includes(step))
    return all.slice(first).map(stepMaker(mode))
  }
  const openSpool = spools.open
  return uploadInspector({
    states,
    caps: parseCaps(caps),
    steps,
    openSpool,
    onEvent,
    clock,
    randomBytes,
  })
}

/** Where an exchange begins whose caller is known. */
const later = ['purpose', 'read']
