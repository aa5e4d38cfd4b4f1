import { expect, test } from 'vitest'
import { textOf } from './text-of'

const GBK = Uint8Array.from([0xb4, 0xed, 0xce, 0xf3, 0xb4, 0xfa, 0xc2, 0xeb])

test.each([
  ['UTF-8', '错误代码'],
  ['UTF-8 with its mark, which is no part of the text', '\uFEFF错误代码'],
  ['GB18030', GBK],
])('a file is read by its bytes: %s', async (_, content) => {
  expect(await textOf(new Blob([content]))).toBe('错误代码')
})
