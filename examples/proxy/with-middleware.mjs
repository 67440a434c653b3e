import { createProxyMiddleware } from 'http-proxy-middleware'

/** Forwards with http-proxy-middleware, which reads the request and writes the response itself. */
export function forwardWithMiddleware({ origin, key }) {
  return createProxyMiddleware({
    target: origin,
    changeOrigin: true,
    // What the caller takes says nothing here: a stream that is compressed cannot leave piece by piece.
    headers: { authorization: `Bearer ${key}`, 'accept-encoding': 'identity' },
    on: {
      proxyReq: (proxyReq, req, res) => res.once('close', () => proxyReq.destroy()),
      // Else a provider that dies in mid-stream would leave the caller waiting.
      proxyRes: (proxyRes, req, res) => proxyRes.once('error', () => res.destroy()),
    },
  })
}
