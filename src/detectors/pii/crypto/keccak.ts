const mask = 0xffffffffffffffffn
const rate = 136

// Keccak reference, section 1.2: rotations by lane, and the round constants.
const rotations = [
  0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14,
].map(BigInt)
const roundConstants = [
  0x1n,
  0x8082n,
  0x800000000000808an,
  0x8000000080008000n,
  0x808bn,
  0x80000001n,
  0x8000000080008081n,
  0x8000000000008009n,
  0x8an,
  0x88n,
  0x80008009n,
  0x8000000an,
  0x8000808bn,
  0x800000000000008bn,
  0x8000000000008089n,
  0x8000000000008003n,
  0x8000000000008002n,
  0x8000000000000080n,
  0x800an,
  0x800000008000000an,
  0x8000000080008081n,
  0x8000000000008080n,
  0x80000001n,
  0x8000000080008008n,
]

/** Keccak-256 of a short ASCII text in hexadecimal: the padding is that from before SHA-3. */
export function keccak256(text: string): string {
  const block = Buffer.alloc(rate)
  block.write(text, 'latin1')
  block.writeUInt8(0x01, text.length)
  block.writeUInt8(block.readUInt8(rate - 1) | 0x80, rate - 1)
  let state = Array.from({ length: 25 }, (_, lane) =>
    lane * 8 < rate ? block.readBigUInt64LE(lane * 8) : 0n,
  )
  for (const constant of roundConstants) state = round(state, constant)
  const digest = Buffer.alloc(32)
  for (let lane = 0; lane < 4; lane += 1) digest.writeBigUInt64LE(state[lane] ?? 0n, lane * 8)
  return digest.toString('hex')
}

/** One round of Keccak-f[1600]; lane (x, y) is at x + 5y. */
function round(state: readonly bigint[], constant: bigint): bigint[] {
  const lane = (from: readonly bigint[], x: number, y: number) => from[(x % 5) + 5 * (y % 5)] ?? 0n
  const parity = [0, 1, 2, 3, 4].map((x) =>
    [0, 1, 2, 3, 4].reduce((sum, y) => sum ^ lane(state, x, y), 0n),
  )
  const moved: bigint[] = Array<bigint>(25).fill(0n)
  state.forEach((value, at) => {
    const x = at % 5
    const y = Math.floor(at / 5)
    const mixed = value ^ lane(parity, x + 4, 0) ^ rotated(lane(parity, x + 1, 0), 1n)
    moved[y + 5 * ((2 * x + 3 * y) % 5)] = rotated(mixed, rotations[at] ?? 0n)
  })
  return moved.map((value, at) => {
    const x = at % 5
    const y = Math.floor(at / 5)
    const chi = value ^ (~lane(moved, x + 1, y) & mask & lane(moved, x + 2, y))
    return at === 0 ? chi ^ constant : chi
  })
}

function rotated(value: bigint, by: bigint): bigint {
  return ((value << by) | (value >> (64n - by))) & mask
}
