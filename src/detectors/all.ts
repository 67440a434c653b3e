export { encoded, type EncodedOptions } from './encoded'
export { invisible } from './invisible'
export { pii, type PiiKind, type PiiOptions } from './pii'
export { secrets } from './secrets'
