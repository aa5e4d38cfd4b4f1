import { expect, test } from 'vitest'
import { readStamp, stampOf } from './stamp'

const SHOWN = Date.parse('2026-11-28T08:00:00Z')
const stamp = stampOf('a secret', 'frm_1', SHOWN)
const HOUR_MS = 3_600_000

test.each([
  ['filled in at leisure', 60_000, 'good'],
  ['in less than two seconds', 1_999, 'too_quick'],
  ['after exactly two', 2_000, 'good'],
  ['the same evening', 12 * HOUR_MS, 'good'],
  ['the next day', 12 * HOUR_MS + 1, 'over'],
] as const)('a form %s', (_, afterMs, said) => {
  expect(readStamp('a secret', 'frm_1', stamp, SHOWN + afterMs)).toBe(said)
})

test.each([
  ['of another form', stampOf('a secret', 'frm_2', SHOWN)],
  ['under another seal', stampOf('another', 'frm_1', SHOWN)],
  ['with another time', stamp.replace(/^[^.]+/, (SHOWN - 60_000).toString(36))],
  ['that is none', 'x'],
  ['that is empty', ''],
])('a stamp %s is worth nothing', (_, forged) => {
  expect(readStamp('a secret', 'frm_1', forged, SHOWN + 60_000)).toBe('over')
})
