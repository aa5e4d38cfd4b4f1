import { expect, test } from 'vitest'
import { subjectFrom } from './from-note'

test.each([
  ['is the note’s first line', '三号机组无法启动\n已断电，等回电', '三号机组无法启动'],
  ['is the first line in which something is written', '\n\n  空调漏水 \n', '空调漏水'],
  [
    'is cut after eighty characters, and none of them in half',
    `${'漏'.repeat(79)}💧💧`,
    `${'漏'.repeat(79)}💧`,
  ],
  ['is nothing where nothing was written', ' \n', ''],
])('the subject %s', (_, note, subject) => {
  expect(subjectFrom(note)).toBe(subject)
})
