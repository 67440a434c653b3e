const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const digits = '0123456789'

/** The same numbers on each run (Lehmer's generator), so that a failure can be repeated. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** From 0 to under `count`. */
  below(count: number): number {
    this.#state = (this.#state * 48_271) % 2_147_483_647
    return this.#state % count
  }

  pick<T>(items: ArrayLike<T>): T {
    return items[this.below(items.length)] as T
  }

  /** Characters of an alphabet. */
  text(length: number, alphabet = digits): string {
    return Array.from({ length }, () => this.pick(alphabet)).join('')
  }

  /** `9` a digit, `A` a capital letter, `*` either, all else itself. */
  like(shape: string): string {
    const alphabets = new Map([
      ['9', digits],
      ['A', upper],
      ['*', digits + upper],
    ])
    return Array.from(shape, (each) => {
      const alphabet = alphabets.get(each)
      return alphabet === undefined ? each : this.pick(alphabet)
    }).join('')
  }

  /** A number with as many digits as the larger bound has. */
  between(from: number, to: number): string {
    return String(from + this.below(to - from + 1)).padStart(String(to).length, '0')
  }

  /** Day, month and year of two digits each, in any order: `yymmdd`. */
  birthday(order: string): string {
    return order
      .replace('yy', this.between(41, 99))
      .replace('mm', this.between(1, 12))
      .replace('dd', this.between(1, 28))
  }
}
