import { composed, issued, marked } from '../issued'

/** Monitoring, logs and analytics. */
export const monitoring = [
  issued('newrelic-key', 'NRAK- NRRA- NRIQ-', 'base64url', [27, 32]),
  issued('newrelic-key', 'NRAA- NRSP-', 'hex', 27),
  issued('newrelic-key', 'NRII-', 'base64url', 32),
  issued('newrelic-key', 'NRJS-', 'hex', 19),
  marked('newrelic-key', 'NRAL', /^[a-z0-9]{36}NRAL\b/),
  issued('grafana-token', 'glc_', 'base64', [32, 150]),
  composed('grafana-token', 'glsa_', /^glsa_[A-Za-z0-9]{32}_[0-9A-Fa-f]{8}\b/),
  issued('sentry-token', 'sntryu_', 'hex', 64),
  composed('sentry-token', 'sntrys_', /^sntrys_eyJpYXQiO[A-Za-z0-9+/=_]{60,150}/),
  issued('posthog-key', 'phx_ phc_', 'alphanumeric', 43),
  issued('adafruit-key', 'aio_', 'alphanumeric', 28),
  marked('dynatrace-token', '.', /^dt0[a-zA-Z]\d{2}\.[A-Z0-9a-z]{24}\.[A-Z0-9a-z]{64}\b/),
].flat()
