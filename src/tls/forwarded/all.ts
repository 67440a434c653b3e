export { albHeaders } from './aws-alb'
export { clientCertHeader } from './client-cert'
export { envoyHeader } from './envoy'
export { nginxHeaders } from './nginx'
