import type { AST } from '@eslint-community/regexpp'
import type { Flags } from './parse'

/** Elements that consume one character. */
export type Leaf =
  AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass

/**
 * A set of characters: one bit for each of ASCII, and bit 128 where any other character may belong
 * to it. Beyond ASCII it may claim too much, never too little.
 */
export type CharacterMask = bigint

export const none: CharacterMask = 0n
export const nonAscii: CharacterMask = 1n << 128n
export const everything: CharacterMask = (1n << 129n) - 1n

export const digits: CharacterMask = 0x3ffn << 48n

export function isLeaf(node: AST.Element): node is Leaf {
  return (
    node.type === 'Character' ||
    node.type === 'CharacterSet' ||
    node.type === 'CharacterClass' ||
    node.type === 'ExpressionCharacterClass'
  )
}

/** The set of one UTF-16 unit. */
export function maskOfUnit(code: number): CharacterMask {
  return code < 128 ? 1n << BigInt(code) : nonAscii
}

/** The set of all units of a text. */
export function maskOfText(text: string): CharacterMask {
  let mask = none
  for (let index = 0; index < text.length; index += 1) mask |= maskOfUnit(text.charCodeAt(index))
  return mask
}

/** 1 for each character of a set: the ASCII ones, and at 128 all others. */
export function tableOf(mask: CharacterMask): Uint8Array {
  // By its digits: shifting a number this long once for each of them takes many times longer.
  const bits = mask.toString(2)
  const table = new Uint8Array(129)
  for (let at = bits.indexOf('1'); at !== -1; at = bits.indexOf('1', at + 1)) {
    table[bits.length - 1 - at] = 1
  }
  return table
}

/** The characters a leaf may match. */
export function maskOf(leaf: Leaf, flags: Flags): CharacterMask {
  if (leaf.type === 'Character' && !flags.ignoreCase) {
    return maskOfUnit(leaf.value)
  }
  const known = flags.masks.get(leaf.raw)
  if (known !== undefined) return known
  const mask = probed(leaf, flags)
  flags.masks.set(leaf.raw, mask)
  return mask
}

const ascii = String.fromCharCode(...Array(128).keys())

function probed(leaf: Leaf, flags: Flags): CharacterMask {
  let mask = reaches(leaf, 0x7f, flags) ? nonAscii : none
  for (const { index } of ascii.matchAll(new RegExp(leaf.raw, `${flags.text}g`))) {
    mask |= 1n << BigInt(index)
  }
  return mask
}

/** How many UTF-16 units a leaf matches. */
export function unitsOf(leaf: Leaf, flags: Flags): { readonly min: number; readonly max: number } {
  if (!flags.unicode) return { min: 1, max: 1 }
  if (leaf.type === 'Character') {
    const units = leaf.value > 0xffff ? 2 : 1
    return { min: units, max: units }
  }
  return { min: 1, max: reaches(leaf, 0xffff, flags) ? 2 : 1 }
}

/** The ASCII characters of a mask, at most `limit`; `undefined` where there are more or others. */
export function listOf(mask: CharacterMask, limit: number): readonly string[] | undefined {
  if (mask === none) return []
  if (mask & nonAscii) return undefined
  const bits = mask.toString(2)
  const characters: string[] = []
  for (let at = bits.indexOf('1'); at !== -1; at = bits.indexOf('1', at + 1)) {
    if (characters.length === limit) return undefined
    characters.push(String.fromCharCode(bits.length - 1 - at))
  }
  return characters
}

/** Whether the leaf may match a character above `code`; true where that is not obvious. */
function reaches(
  node: Leaf | AST.CharacterClassElement,
  code: 0x7f | 0xffff,
  flags: Flags,
): boolean {
  // With `i` and `u`, `k` and `s` also match the Kelvin sign and the long s; nothing folds past the BMP.
  const folds = code === 0x7f && flags.ignoreCase && flags.unicode
  switch (node.type) {
    case 'Character':
      return folds || node.value > code
    case 'CharacterClassRange':
      return folds || node.max.value > code
    case 'CharacterSet':
      if (node.kind === 'any' || node.kind === 'property' || node.negate) return true
      return code === 0x7f && (folds || node.kind === 'space')
    case 'CharacterClass':
      return folds || node.negate || node.elements.some((element) => reaches(element, code, flags))
    default:
      return true
  }
}
