export { anonymous } from './anonymous'
export { apiKeys } from './api-keys'
