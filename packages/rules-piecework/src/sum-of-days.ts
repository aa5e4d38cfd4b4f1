import { assert } from '@bylaw/kernel'

/** Adds days in whole thousandths, without a float on the way: 1.5 and 2 are 3.5. */
export function sumOfDays(days: readonly string[]): string {
  const thousandths = days.reduce((sum, text) => {
    const [, whole, part = ''] = /^(\d+)(?:\.(\d{1,3}))?$/.exec(text) ?? []
    assert(whole !== undefined, `days are plain decimals to the thousandth, got ${text}`)
    return sum + Number(whole) * 1_000 + Number(part.padEnd(3, '0'))
  }, 0)
  const part = String(thousandths % 1_000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return `${Math.floor(thousandths / 1_000)}${part && `.${part}`}`
}
