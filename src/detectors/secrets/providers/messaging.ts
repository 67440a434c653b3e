import { composed, issued, marked } from '../issued'

/** Mail, chat, social networks and content. */
export const messaging = [
  composed('slack-token', 'xapp-', /^xapp-\d-[A-Z0-9]{8,14}-\d{8,15}-[A-Za-z0-9]{20,100}/),
  // A user's id in base64, a time, a signature.
  marked(
    'discord-token',
    '.',
    /^[MNO][A-Za-z0-9_-]{23,25}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}(?![\w-])/,
  ),
  issued('twilio-key', 'SK AC', 'hex', 32),
  composed('telegram-token', '', /^\d{8,10}:AA[A-Za-z0-9_-]{32,33}(?![\w-])/),
  composed('twitch-stream-key', 'live_', /^live_\d{8,10}_[A-Za-z0-9]{30}\b/),
  composed('sendinblue-key', 'xkeysib-', /^xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}\b/),
  composed('sendinblue-key', 'xsmtpsib-', /^xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}\b/),
  marked('mailchimp-key', '-us', /^[0-9a-f]{32}-us\d{1,2}\b/),
  issued('mailgun-key', 'key- pubkey-', 'hex', 32),
  issued('figma-token', 'figd_ figu_', 'base64url', [40, 60]),
  issued('typeform-token', 'tfp_', 'base64url', 59),
  issued('contentful-token', 'CFPAT-', 'base64url', 43),
  issued('linkedin-secret', 'WPL_AP1. WPL_AP0.', 'alphanumeric', [16, 20]),
  issued('notion-token', 'ntn_', 'alphanumeric', 46),
  issued('notion-token', 'secret_', 'alphanumeric', 43),
  issued('beamer-token', 'b_', 'base64url', 44),
  issued('intra42-secret', 's-s4t2ud- s-s4t2af-', 'hex', 64),
  issued('adobe-secret', 'p8e-', 'base64url', 32),
  // A JSON object with the user's name, a signature.
  composed('mapbox-token', 'pk', /^pk\.eyJ1[A-Za-z0-9_-]{46,106}\.[A-Za-z0-9_-]{22}(?![\w-])/),
  composed('mapbox-token', 'sk', /^sk\.eyJ1[A-Za-z0-9_-]{46,106}\.[A-Za-z0-9_-]{22}(?![\w-])/),
  composed('airtable-token', 'pat', /^pat[A-Za-z0-9]{14}\.[0-9a-f]{64}\b/),
  composed(
    'hubspot-token',
    'pat-',
    /^pat-(?:na|eu)\d-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/,
  ),
].flat()
