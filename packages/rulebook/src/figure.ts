/** The one way in which a figure is written: 1300.50 and 0.13005 with four places more are `1300.5`. */
export function figure(whole: string, part = '', placesMore = 0): string {
  const digits = part.padEnd(placesMore, '0')
  const before = `${whole}${digits.slice(0, placesMore)}`.replace(/^0+(?=\d)/, '')
  const after = digits.slice(placesMore).replace(/0+$/, '')
  return after === '' ? before : `${before}.${after}`
}

/** Where one is a word, it is no figure: 一次, “one of them”, “nobody”. */
export const isNoWord = (written: string): boolean => written !== '1' && written !== '0'
