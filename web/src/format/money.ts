/** What stands before an amount. Others are written with their code: `JPY 1,200.00`. */
const SIGNS: Readonly<Record<string, string>> = {
  CNY: '¥',
  USD: 'US$',
  EUR: '€',
  HKD: 'HK$',
  SGD: 'S$',
  GBP: '£',
}

/**
 * An amount as people write it: `3000.1` in CNY is `¥3,000.10`. Works on the digits themselves,
 * so that no amount ever passes through a float.
 */
export function formatMoney(amount: string, currency: string): string {
  const negative = amount.startsWith('-')
  const [whole = '0', part = ''] = amount.replace('-', '').split('.')
  const sign = SIGNS[currency] ?? `${currency} `
  return `${negative ? '−' : ''}${sign}${grouped(whole)}.${part.padEnd(2, '0')}`
}

/** The same from whole fen: 300 010 is `¥3,000.10`. */
export function formatFen(fen: number, currency: string): string {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  const amount = `${digits.slice(0, -2)}.${digits.slice(-2)}`
  return formatMoney(fen < 0 ? `-${amount}` : amount, currency)
}

/** A decimal string with thousands separators; its own places are kept: `12345.50` → `12,345.50`. */
export function formatDecimal(text: string): string {
  const negative = text.startsWith('-')
  const [whole = '0', part] = text.replace('-', '').split('.')
  return `${negative ? '−' : ''}${grouped(whole)}${part === undefined ? '' : `.${part}`}`
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
