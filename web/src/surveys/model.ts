/** The first and the last day of a month: `2026-11` is `2026-11-01` to `2026-11-30`. */
export function daysOf(month: string): { readonly from: string; readonly to: string } {
  const [year = '0', number = '1'] = month.split('-')
  const last = new Date(Date.UTC(Number(year), Number(number), 0)).getUTCDate()
  return { from: `${month}-01`, to: `${month}-${last}` }
}
