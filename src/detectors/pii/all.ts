export { card } from './card'
export { email } from './email'
export { iban } from './iban'
export { ip } from './ip'
