import { composed, issued } from '../issued'

/** Payments, shops and shipping. */
export const payments = [
  issued(
    'stripe-key',
    'sk_live_ sk_test_ sk_prod_ rk_live_ rk_test_ rk_prod_',
    'alphanumeric',
    [10, 150],
  ),
  issued('stripe-webhook-secret', 'whsec_', 'alphanumeric', [32, 64]),
  issued('square-token', 'sq0atp-', 'base64url', 22),
  issued('square-secret', 'sq0csp-', 'base64url', 43),
  issued('square-token', 'EAAAE', 'base64url', 59),
  issued('shopify-token', 'shpat_ shpca_ shppa_ shpss_', 'anyHex', 32),
  issued('shippo-token', 'shippo_live_ shippo_test_', 'hex', 40),
  issued('lob-key', 'live_ test_', 'hex', 35),
  issued('lob-key', 'test_pub_ live_pub_', 'hex', 31),
  issued('gocardless-token', 'live_', 'base64url', 40),
  issued('duffel-token', 'duffel_test_ duffel_live_', 'base64url', 43),
  issued('easypost-key', 'EZAK EZTK', 'alphanumeric', 54),
  issued('razorpay-key', 'rzp_live_ rzp_test_', 'alphanumeric', 14),
  issued('settlemint-token', 'sm_pat_ sm_aat_ sm_sat_', 'alphanumeric', 16),
  composed('flutterwave-key', 'FLWPUBK_', /^FLWPUBK_TEST-[0-9a-h]{32}-X/),
  composed('flutterwave-key', 'FLWSECK_', /^FLWSECK_TEST-(?:[0-9a-h]{32}-X|[0-9a-h]{12}\b)/),
  composed(
    'braintree-token',
    'access_',
    /^access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/,
  ),
  composed(
    'plaid-token',
    'access-',
    /^access-(?:sandbox|development|production)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
  ),
].flat()
