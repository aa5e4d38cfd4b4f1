import { expect, test } from 'vitest'
import { telephoneHref } from './telephone'

test.each([
  ['0571-8888 1234', 'tel:057188881234'],
  ['+86 (571) 8888-1234', 'tel:+8657188881234'],
  ['+49 (0)30 1234 567', 'tel:+49301234567'],
  ['(0571) 8888 1234', 'tel:057188881234'],
])('%s is rung as %s', (written, href) => {
  expect(telephoneHref(written)).toBe(href)
})
