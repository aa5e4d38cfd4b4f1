import type { Words } from '@bylaw/kernel'
import { readDecimal } from './decimal-text'
import type { Declarations, Declared } from './declare'
import { type Fraction, fraction } from './fraction'
import { LIMITS } from './limits'
import type { Value } from './node'
import { type Span, stop } from './refusal'
import { type ItemType, type Type, typeInWords } from './type'
import type { Work } from './work'

/**
 * What a formula is worked out from, by declared name: numbers as whole numbers or decimal strings,
 * money as whole fen, percentages as hundredths (`"8"` is 8 %). What is undefined or null is missing.
 */
export type Values = Readonly<Record<string, unknown>>

/** Reads the handed-in values, each at most once, only where the formula comes to need it. */
export class Readings {
  readonly #values: Values
  readonly #declarations: Declarations
  readonly #read = new Map<string, Value>()

  constructor(values: Values, declarations: Declarations) {
    this.#values = values
    this.#declarations = declarations
  }

  read(name: string, span: Span, work: Work): Value {
    const known = this.#read.get(name)
    if (known !== undefined) return known
    const declared = this.#declarations.get(name)!
    const given = Object.hasOwn(this.#values, name) ? this.#values[name] : undefined
    if (given === undefined || given === null) missing(declared, span)
    const value = readValue(given, declared.type, work, span) ?? unreadable(declared, span)
    this.#read.set(name, value)
    return value
  }
}

function readValue(given: unknown, type: Type, work: Work, span: Span): Value | undefined {
  if (type.kind !== 'list') return readItem(given, type)
  if (!Array.isArray(given) || given.length > LIMITS.listValues) return undefined
  const items: readonly unknown[] = given
  const read: Value[] = []
  for (const each of items) {
    work.spend(typeof each === 'string' ? 1 + (each.length >> 2) : 1, span)
    const item = readItem(each, type.of)
    if (item === undefined) return undefined
    read.push(item)
  }
  return read
}

function readItem(given: unknown, type: ItemType): Value | undefined {
  switch (type.kind) {
    case 'number': {
      const value = readNumber(given)
      // "3000.10" as money would be yuan, which are not what money is handed in as.
      return value && type.unit.key === 'fen1' && value.bottom !== 1n ? undefined : value
    }
    case 'bool':
      return typeof given === 'boolean' ? given : undefined
    case 'text':
      return typeof given === 'string' && given.length <= LIMITS.textChars ? given : undefined
  }
}

function readNumber(given: unknown): Fraction | undefined {
  if (typeof given === 'number')
    return Number.isSafeInteger(given) ? fraction(BigInt(given)) : undefined
  return typeof given === 'string' && given.length <= 64 ? readDecimal(given) : undefined
}

function missing({ name, title }: Declared, span: Span): never {
  stop(
    'missing_value',
    span,
    `缺少“${title.zh}”（${name}）`,
    `“${title.en}” (${name}) is missing`,
    { name },
  )
}

function unreadable({ name, title, type }: Declared, span: Span): never {
  const wanted: Words = typeInWords(type)
  stop(
    'bad_value',
    span,
    `“${title.zh}”（${name}）的值不能用：应当是${wanted.zh}`,
    `The value of “${title.en}” (${name}) cannot be used: it should be ${wanted.en}`,
    { name },
  )
}
