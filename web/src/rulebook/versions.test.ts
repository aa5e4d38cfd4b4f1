import { expect, test } from 'vitest'
import { versionAt } from './versions'

const version = (number: number, validFrom: string, recordedAt: string) => ({
  version: number,
  validFrom,
  recordedAt,
})

/** Version 3 was recorded in December and reaches back to October. */
const versions = [
  version(1, '2026-01-01', '2026-01-01'),
  version(2, '2026-11-01', '2026-10-20'),
  version(3, '2026-10-01', '2026-12-05'),
]

test('a day is decided by the latest version in force, of those known', () => {
  expect(versionAt(versions, '2026-10-15', '2026-10-15')?.version).toBe(1)
  expect(versionAt(versions, '2026-11-15', '2026-11-15')?.version).toBe(2)
})

test('a correction that reaches back changes what we say today, not what we knew then', () => {
  expect(versionAt(versions, '2026-11-15', '2026-12-31')?.version).toBe(3)
})

test('before the first version nothing decides', () => {
  expect(versionAt(versions, '2025-12-31', '2026-12-31')).toBeUndefined()
})
