import { expect, test } from 'vitest'
import { lookSaid } from './look-said'

test('what is known to be too much by now is named before what the account is', () => {
  expect(lookSaid({ marks: ['first'], tooMuchFen: 103_225 }, 'zh')).toBe(
    '更正后多发 1032.25 元，核对后再发；首次使用',
  )
  expect(lookSaid({ marks: ['changed', 'holder_differs'], tooMuchFen: 0 }, 'zh')).toBe(
    '与上次发放不同；户名与姓名不符',
  )
  expect(lookSaid({ marks: [], tooMuchFen: 0 }, 'zh')).toBe('')
})
