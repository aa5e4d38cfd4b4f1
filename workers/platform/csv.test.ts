import { expect, test } from 'vitest'
import { csvFile, safe, unsafe } from './csv'

test.each(['=1+1', '+86', '-5', '@sum', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠a'])(
  'a text that begins as a formula does is kept a text: %j',
  (text) => {
    expect(safe(text)).toBe(`'${text}`)
    expect(unsafe(safe(text))).toBe(text)
  },
)

test.each(['海光', "'quoted'", "'86"])('any other stays as it is: %s', (text) => {
  expect([safe(text), unsafe(text)]).toEqual([text, text])
})

test('numbers stay numbers, and what belongs together stays in its cell', () => {
  expect(
    csvFile([
      ['甲,乙', { number: '-12.50' }],
      ['他说"好"', { number: '3' }],
    ]),
  ).toBe('\uFEFF"甲,乙",-12.50\r\n"他说""好""",3\r\n')
})
