/**
 * A plain decimal in whole units of its last place, read digit by digit so that nothing passes
 * through a float: `8.5` with 2 places is 850. Undefined for anything else that was typed.
 *
 * @param places how many digits may follow the point
 * @param digits how many may stand before it
 */
export function unitsOf(text: string, places: number, digits = 9): number | undefined {
  const [, whole = '', part = ''] = /^(\d+)(?:\.(\d+))?$/.exec(text.trim()) ?? []
  if (whole === '' || whole.length > digits || part.length > places) return undefined
  return Number(whole + part.padEnd(places, '0'))
}

/** The shortest decimal for that many units: 850 with 2 places is `8.5`. */
export function decimalOf(units: number, places: number): string {
  const text = String(units).padStart(places + 1, '0')
  const part = text.slice(-places).replace(/0+$/, '')
  return `${text.slice(0, -places)}${part ? `.${part}` : ''}`
}
