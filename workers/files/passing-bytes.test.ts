import { expect, test } from 'vitest'
import { firstBytes, lastBytes, seeking } from './passing-bytes'

/** All ways to cut these bytes in chunks of one size. */
function* cuts(bytes: Uint8Array) {
  for (let size = 1; size <= bytes.byteLength; size += 1) {
    const chunks: Uint8Array[] = []
    for (let at = 0; at < bytes.byteLength; at += size) chunks.push(bytes.subarray(at, at + size))
    yield chunks
  }
}
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text))

test.each([1, 3, 7, 20, 21, 40])('the first and the last %d bytes, however they come', (most) => {
  const bytes = bytesOf('abcdefghijklmnopqrstu')
  for (const chunks of cuts(bytes)) {
    const [first, last] = [firstBytes(most), lastBytes(most)]
    for (const chunk of chunks) {
      first.take(chunk)
      last.take(chunk)
    }
    expect(first.bytes()).toEqual(bytes.slice(0, most))
    expect(last.bytes()).toEqual(bytes.slice(-most))
  }
})

test.each([
  ['aab', 'aaab', true],
  ['aab', 'aaaa', false],
  ['abab', 'abaabab', true],
  ['abcabd', 'abcabcabd', true],
  ['abcabd', 'abcabcabc', false],
  ['x', 'abc', false],
  ['x', 'abx', true],
])('whether %s is in %s, however it is cut', (sought, text, isThere) => {
  for (const chunks of cuts(bytesOf(text))) {
    const seek = seeking(bytesOf(sought))
    for (const chunk of chunks) seek.take(chunk)
    expect(seek.isFound()).toBe(isThere)
  }
})

test('what is sought is found as any other way finds it', () => {
  for (let mask = 0; mask < 4_096; mask += 1) {
    const text = mask.toString(2).padStart(12, '0')
    for (const sought of ['0', '11', '010', '0011', '11011']) {
      const seek = seeking(bytesOf(sought))
      seek.take(bytesOf(text.slice(0, 5)))
      seek.take(bytesOf(text.slice(5)))
      expect(seek.isFound()).toBe(text.includes(sought))
    }
  }
})
