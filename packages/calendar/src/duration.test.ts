import { expect, test } from 'vitest'
import { durationWords } from './duration'

test.each([
  [0, '0 分钟', '0 min'],
  [1_800, '30 分钟', '30 min'],
  [14_400, '4 小时', '4 h'],
  [5_430, '1 小时 30 分钟 30 秒', '1 h 30 min 30 s'],
  [-60, '−1 分钟', '−1 min'],
])('%d seconds read as a person would say them', (length, zh, en) => {
  expect(durationWords(length)).toEqual({ zh, en })
})
