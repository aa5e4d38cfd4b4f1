/** Chance from a seed: the same seed throws the same dice, on any machine. */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A whole number from 0 to one below `sides`. */
  below(sides: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * sides)
  }

  /** True about once in `sides` times. */
  once(sides: number): boolean {
    return this.below(sides) === 0
  }

  pick<Each>(choices: readonly Each[]): Each {
    return choices[this.below(choices.length)]!
  }
}
