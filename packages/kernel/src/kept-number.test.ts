import { expect, test } from 'vitest'
import { isKeptAs } from './kept-number'

test.each([
  // as it is written, whether it is kept so
  ['0.1', true],
  ['1.50', true],
  ['15e-1', true],
  ['-0.0', true],
  ['0e9', true],
  ['1200', true],
  ['0.30000000000000004', true],
  ['0.12345678901234567890', false],
  ['1.00000000000000000001', false],
  ['1e-400', false],
  ['9007199254740993', false],
])('%s: %s', (written, kept) => expect(isKeptAs(written, Number(written))).toBe(kept))
