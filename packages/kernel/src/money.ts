import { assert } from './result'
import { type Fen, fen } from './units'

const DECIMAL = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/

/**
 * Reads a decimal string of yuan as whole fen: `"3000.10"` is 300 010 fen.
 *
 * @returns undefined for anything that is not a plain decimal with at most two places;
 *   `"1e3"`, `"1,000"` and `"0.001"` are all refused rather than guessed at
 */
export function fenFromYuan(text: string): Fen | undefined {
  const match = DECIMAL.exec(text)
  if (!match) return undefined
  const [, sign, yuan = '0', part = ''] = match
  const size = Number(yuan) * 100 + Number(part.padEnd(2, '0'))
  return fen(sign === '-' && size !== 0 ? -size : size)
}

/** Writes fen as a decimal string of yuan with two places: 300 010 fen is `"3000.10"`. */
export function yuanFromFen(amount: number): string {
  assert(Number.isSafeInteger(amount), () => `fen are whole numbers, got ${amount}`)
  const size = Math.abs(amount)
  const fen = size % 100
  const yuan = `${Math.floor(size / 100)}.${fen < 10 ? '0' : ''}${fen}`
  return amount < 0 ? `-${yuan}` : yuan
}
