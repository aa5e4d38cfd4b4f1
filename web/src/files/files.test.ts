import { expect, test } from 'vitest'
import {
  allThere,
  faultOf,
  keptIds,
  LARGEST_BYTES,
  MOST_FILES,
  type Sending,
  sizeText,
} from './model'

const sending = (part: Partial<Sending>): Sending => ({
  key: 1,
  name: 'a.log',
  sizeBytes: 10,
  sent: 0,
  kept: undefined,
  error: undefined,
  ...part,
})
const file = {
  id: 'fil_1',
  name: 'a.log',
  mediaType: 'text/plain',
  sizeBytes: 10,
  isPicture: false,
}

test('a message waits until all of its files are there', () => {
  expect(allThere([])).toBe(true)
  expect(allThere([sending({ kept: file }), sending({ sent: 0.9 })])).toBe(false)
  expect(allThere([sending({ kept: file }), sending({ error: new Error() })])).toBe(false)
  expect(keptIds([sending({ kept: file }), sending({})])).toEqual(['fil_1'])
})

test('what is too large or one too many is not even sent', () => {
  expect(faultOf(LARGEST_BYTES, 0)).toBeUndefined()
  expect(faultOf(LARGEST_BYTES + 1, 0)).toBe('too_large')
  expect(faultOf(1, MOST_FILES - 1)).toBeUndefined()
  expect(faultOf(1, MOST_FILES)).toBe('too_many')
})

test('sizes read as people say them', () => {
  expect([900, 320_000, 1_440_000, 24_600_000].map((bytes) => sizeText(bytes, 'en'))).toEqual([
    '900 byte',
    '320 kB',
    '1.4 MB',
    '25 MB',
  ])
})
