export {
  adversarial,
  type AdversarialKind,
  type AdversarialOptions,
  type AdversarialProfileOptions,
} from './adversarial'
export { encoded, type EncodedOptions } from './encoded'
export { injection, type InjectionOptions } from './injection'
export { invisible } from './invisible'
export { pii, type PiiKind, type PiiOptions } from './pii'
export { secrets } from './secrets'
export { spelled, type SpelledOptions } from './spelled'
export { untrusted, type UntrustedOptions } from './untrusted'
