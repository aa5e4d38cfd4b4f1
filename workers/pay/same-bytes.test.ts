import { expect, test } from 'vitest'
import { allBytes } from './golden-marks'
import { ALL_BYTES } from './golden-slips'

test('the Worker’s runtime works out the same bytes as Node', async () => {
  expect(await allBytes()).toBe(ALL_BYTES)
})
