import { words } from '@bylaw/kernel'
import type { PublicHoliday } from './public-holidays'

/**
 * National holidays of 2026, from the State Council's notice of 4 November 2025
 * (国务院办公厅关于2026年部分节假日安排的通知).
 */
export const CHINA_2026: readonly PublicHoliday[] = [
  {
    name: words('元旦', 'New Year'),
    from: '2026-01-01',
    to: '2026-01-03',
    makeUp: ['2026-01-04'],
  },
  {
    name: words('春节', 'Spring Festival'),
    from: '2026-02-15',
    to: '2026-02-23',
    makeUp: ['2026-02-14', '2026-02-28'],
  },
  { name: words('清明节', 'Qingming'), from: '2026-04-04', to: '2026-04-06', makeUp: [] },
  {
    name: words('劳动节', 'Labour Day'),
    from: '2026-05-01',
    to: '2026-05-05',
    makeUp: ['2026-05-09'],
  },
  {
    name: words('端午节', 'Dragon Boat Festival'),
    from: '2026-06-19',
    to: '2026-06-21',
    makeUp: [],
  },
  {
    name: words('中秋节', 'Mid-Autumn Festival'),
    from: '2026-09-25',
    to: '2026-09-27',
    makeUp: [],
  },
  {
    name: words('国庆节', 'National Day'),
    from: '2026-10-01',
    to: '2026-10-07',
    makeUp: ['2026-09-20', '2026-10-10'],
  },
]
