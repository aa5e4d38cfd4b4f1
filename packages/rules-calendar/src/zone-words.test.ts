import { expect, test } from 'vitest'
import { zoneWords } from './zone-words'

test.each([
  ['Asia/Shanghai', '北京时间（UTC+8）', 'Beijing time (UTC+8)'],
  ['Asia/Kolkata', '印度时间（UTC+5:30）', 'India Standard Time (UTC+5:30)'],
  ['Europe/London', '英国时间', 'United Kingdom Time'],
])('%s is said as people call it', (zone, zh, en) => {
  expect(zoneWords(zone)).toEqual({ zh, en })
})
