import { Decimal } from 'decimal.js'

export type Json = Readonly<Record<string, unknown>>

/**
 * The arguments of one worked example. Every argument must be read by its adapter: one that
 * nobody knows is part of a rule not built yet, and is never passed over in silence.
 */
export class Args {
  readonly #values: Json
  readonly #unread: Set<string>

  constructor(values: Json) {
    this.#values = values
    this.#unread = new Set(Object.keys(values))
  }

  /** The value as it is, or undefined where the example has none. */
  value(name: string): unknown {
    this.#unread.delete(name)
    return this.#values[name]
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#values, name)
  }

  text(name: string, fallback?: string): string {
    const value = this.value(name) ?? fallback
    if (typeof value === 'string') return value
    if (typeof value === 'number') return String(value)
    throw new Error(`the example has no text “${name}”`)
  }

  number(name: string, fallback?: number): number {
    const value = this.value(name) ?? fallback
    if (typeof value !== 'number') throw new Error(`the example has no number “${name}”`)
    return value
  }

  flag(name: string, fallback = false): boolean {
    return Boolean(this.value(name) ?? fallback)
  }

  list(name: string): readonly unknown[] {
    const value = this.value(name) ?? []
    if (!Array.isArray(value)) throw new Error(`the example has no list “${name}”`)
    return value
  }

  object(name: string): Json {
    return asObject(this.value(name) ?? {}, name)
  }

  /** An amount in yuan as whole fen, half up. */
  fen(name: string, fallback?: string): number {
    return fenOf(this.text(name, fallback))
  }

  /** One of the names given; anything else is an option that nobody built. */
  oneOf<Name extends string>(name: string, names: readonly Name[], fallback?: Name): Name {
    const value = this.text(name, fallback)
    const found = names.find((each) => each === value)
    if (found === undefined) throw new Error(`not built yet: ${name} “${value}”`)
    return found
  }

  /** Says which arguments nobody has read. */
  finish(): void {
    if (this.#unread.size > 0)
      throw new Error(`not built yet: argument ${[...this.#unread].join(', ')}`)
  }
}

export const fenOf = (yuan: string): number =>
  new Decimal(yuan).times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber()

export function asObject(value: unknown, name: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`the example has no object “${name}”`)
  return value as Json
}
