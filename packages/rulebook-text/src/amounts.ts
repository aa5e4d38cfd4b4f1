import type { Json } from './json'

/**
 * The remark beside an amount in whole fen: `baseFen: 170000` gets ` # 1,700.00`. No sign of a
 * currency: the same rules are written the same in every company.
 */
export const amountComment = (name: string, value: Json): string =>
  /(^f|F)en$/.test(name) && Number.isSafeInteger(value) ? ` # ${inYuan(value as number)}` : ''

function inYuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${fen < 0 ? '-' : ''}${whole}.${digits.slice(-2)}`
}
