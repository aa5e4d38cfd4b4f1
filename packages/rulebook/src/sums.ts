/**
 * Reads the arithmetic that a trace writes out, so that tests can do it again. Only tests use it.
 */

const UNITS = /\s*(yuan\/m|元\/米|元|米|m)(?=[\s；;，,）)]|$)/g
const EQUATION = /[(\d-][\d.%()\s+−×÷=≈-]*[=≈]\s*-?[\d.]*\d%?/g

/** What is written as an equation: `0.5 × 820 = 410.00`, or `431.05 × 90% = 387.945 ≈ 387.95`. */
export const equationsIn = (text: string): string[] =>
  [...text.replace(UNITS, '').matchAll(EQUATION)].map(([equation]) => equation.trim())

/** The plain numbers of a text, signs left out. */
export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number))

/** Whether all sides are equal: to a hundred-millionth across `=`, to half a cent across `≈`. */
export function sidesAgree(equation: string): boolean {
  const sides = equation.split(/[=≈]/).map(sideValue)
  const signs = [...equation].filter((sign) => sign === '=' || sign === '≈')
  return signs.every((sign, index) => {
    const apart = Math.abs((sides[index] ?? Number.NaN) - (sides[index + 1] ?? Number.NaN))
    return apart <= (sign === '=' ? 1e-8 : 0.005_000_1)
  })
}

/** The value of one side: products before sums, brackets first, per cent as hundredths. */
function sideValue(side: string): number {
  const tokens = side.match(/\d+(?:\.\d+)?%?|[()+−×÷-]/g) ?? []
  const sum = (): number => {
    let total = product()
    while (tokens[0] === '+' || tokens[0] === '−' || tokens[0] === '-')
      total += tokens.shift() === '+' ? product() : -product()
    return total
  }
  const product = (): number => {
    let total = single()
    while (tokens[0] === '×' || tokens[0] === '÷')
      total = tokens.shift() === '×' ? total * single() : total / single()
    return total
  }
  const single = (): number => {
    const token = tokens.shift() ?? ''
    if (token === '-' || token === '−') return -single()
    if (token === '(') {
      const inner = sum()
      tokens.shift()
      return inner
    }
    return token.endsWith('%') ? Number(token.slice(0, -1)) / 100 : Number(token)
  }
  return sum()
}
