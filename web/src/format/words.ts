import { defineWords } from '../i18n/define-words'

/** How lengths of time, moments and months are said. */
export const formatWords = defineWords({
  'format.minutes': ['{minutes} 分钟', '{minutes} min'],
  'format.under_a_minute': ['不到 1 分钟', 'under 1 min'],
  'format.hours': ['{hours} 小时', '{hours} h'],
  'format.hours_minutes': ['{hours} 小时 {minutes} 分钟', '{hours} h {minutes} min'],
  'format.just_now': ['刚刚', 'just now'],
  'format.ago': ['{length}前', '{length} ago'],
  'format.month': ['{year} 年 {month} 月', '{month} {year}'],
  'format.quarter': ['{year} 年第{quarter}季度', 'Q{quarter} {year}'],
  'format.year': ['{year} 年', '{year}'],
})
