import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'

/** The exchanges of the example, in order: `run` makes one, `ends` judges what came of it. */
export const tour = [
  {
    title: 'the program, which learns the nonce',
    run: async ({ client, origin }) => {
      const { status, body } = await told(client.get(`${origin}/v1/usage`))
      const tries = client.wire.filter(({ url }) => url === `${origin}/v1/usage`)
      return { status, code: `after ${tries.length} tries`, body, tries: tries.length }
    },
    ends: ({ status, body, tries }) => status === 200 && body.for === 'batch' && tries === 2,
  },
  {
    title: 'the program, again',
    run: ({ client, origin }) => told(client.get(`${origin}/v1/bill`)),
    ends: ({ status }) => status === 200,
  },
  {
    title: 'a thief: the token as a bearer token',
    run: ({ client, origin }) => asking(`${origin}/v1/usage`, `Bearer ${client.token}`),
    ends: ({ status, code }) => status === 401 && code === 'credential-invalid',
  },
  {
    title: 'a thief: the token without a proof',
    run: ({ client, origin }) => asking(`${origin}/v1/usage`, `DPoP ${client.token}`),
    ends: ({ status, code }) => status === 401 && code === 'proof-invalid',
  },
  {
    title: 'a thief: the whole request once more',
    run: ({ client, origin }) => {
      const { dpop } = sentTo(client, `${origin}/v1/bill`)
      return asking(`${origin}/v1/bill`, `DPoP ${client.token}`, dpop)
    },
    ends: ({ status, code }) => status === 401 && code === 'proof-invalid',
  },
  {
    title: 'a thief: the proof on another route',
    run: ({ client, origin }) => {
      const { dpop } = sentTo(client, `${origin}/v1/bill`)
      return asking(`${origin}/v1/usage`, `DPoP ${client.token}`, dpop)
    },
    ends: ({ status, code }) => status === 401 && code === 'proof-invalid',
  },
  {
    title: 'a thief: a proof with a key of their own',
    run: ({ client, origin }) => {
      const nonce = nonceIn(sentTo(client, `${origin}/v1/bill`).dpop)
      const proof = forgedProof({ url: `${origin}/v1/usage`, token: client.token, nonce })
      return asking(`${origin}/v1/usage`, `DPoP ${client.token}`, proof)
    },
    ends: ({ status, code }) => status === 401 && code === 'proof-invalid',
  },
  {
    title: 'the program, undisturbed',
    run: ({ client, origin }) => told(client.get(`${origin}/v1/usage`)),
    ends: ({ status }) => status === 200,
  },
]

async function told(response) {
  const { status } = await response
  const body = await (await response).json()
  return { status, code: body.code, body }
}

function asking(url, authorization, dpop) {
  return told(fetch(url, { headers: { authorization, ...(dpop && { dpop }) } }))
}

/** The last request to an address, as it went over the wire. */
function sentTo({ wire }, address) {
  return wire.findLast(({ url }) => url === address).headers
}

function nonceIn(proof) {
  return JSON.parse(Buffer.from(proof.split('.')[1], 'base64url')).nonce
}

function forgedProof({ url, token, nonce }) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ath = createHash('sha256').update(token).digest('base64url')
  const parts = [
    { typ: 'dpop+jwt', alg: 'ES256', jwk: publicKey.export({ format: 'jwk' }) },
    { jti: randomUUID(), htm: 'GET', htu: url, iat: Math.floor(Date.now() / 1000), ath, nonce },
  ].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  const signed = parts.join('.')
  const key = { key: privateKey, dsaEncoding: 'ieee-p1363' }
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`
}
