import { assert } from './result'

declare const unit: unique symbol
type Unit<Name extends string> = number & { readonly [unit]: Name }

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = Unit<'instant'>
/** Whole seconds, 0 or more. Working time is counted in these, never in rounded minutes. */
export type Seconds = Unit<'seconds'>
/** Whole minutes, 0 or more. */
export type Minutes = Unit<'minutes'>
/** Whole fen (hundredths of the company's currency). May be negative (a correction). */
export type Fen = Unit<'fen'>
/** Hundredths of a percent: 10_000 is the whole. */
export type BasisPoints = Unit<'basis points'>

export const SECOND_MS = 1_000
export const MINUTE_MS = 60_000

export const instant = (value: number) => whole(value, -8.64e15, 'instants') as Instant
export const seconds = (value: number) => whole(value, 0, 'seconds') as Seconds
export const minutes = (value: number) => whole(value, 0, 'minutes') as Minutes
export const fen = (value: number) => whole(value, -Infinity, 'fen') as Fen
export const basisPoints = (value: number) => whole(value, 0, 'basis points') as BasisPoints

function whole(value: number, lowest: number, name: string): number {
  assert(Number.isSafeInteger(value), () => `${name} are whole numbers, got ${value}`)
  assert(value >= lowest, () => `${name} start at ${lowest}, got ${value}`)
  return value
}
