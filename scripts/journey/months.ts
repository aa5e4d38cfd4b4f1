import { monthsAfter } from '@bylaw/kernel'

/** The last month that is over in Shanghai, which is what the screens propose to settle. */
export const lastMonth = (now: Date): string => monthFrom(now, -1)

/** The month before one: `2026-09` before `2026-10`. */
export const monthBefore = (month: string): string => monthsAfter(`${month}-01`, -1).slice(0, 7)

/** The month under way in Shanghai. */
export const presentMonth = (now: Date): string => monthFrom(now, 0)

function monthFrom(now: Date, months: number): string {
  const [year = 0, month = 0] = now
    .toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' })
    .split('-')
    .map(Number)
  const index = year * 12 + month - 1 + months
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** A month as the screens write it, in either language. */
export const MONTH_LINK = /^(\d{4} 年 \d{1,2} 月|[A-Z][a-z]+ \d{4})$/

/** A month as the Chinese screens write it in their lists: `2026 年 9 月`. */
export const monthInChinese = (month: string): string => {
  const [year, number] = month.split('-')
  return `${year} 年 ${Number(number)} 月`
}
