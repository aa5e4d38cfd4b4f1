/** Zones whose public holidays and make-up days (调休) are those of the State Council's notice. */
const MAINLAND_ZONES: ReadonlySet<string> = new Set([
  'Asia/Shanghai',
  'Asia/Urumqi',
  'Asia/Chongqing',
  'Asia/Chungking',
  'Asia/Harbin',
  'Asia/Kashgar',
  'PRC',
])

/** Whether a company in this zone keeps the holidays of the State Council's notice. */
export const keepsStateHolidays = (zone: string): boolean => MAINLAND_ZONES.has(zone)
