import { expect, test } from 'vitest'
import { oneOfEach, withoutTag, withTag } from './tags'

test('a tag is put on once and taken off in whatever case it is written', () => {
  expect(withTag(['VIP'], 'vip')).toEqual(['VIP'])
  expect(withTag(['VIP'], '停机')).toEqual(['VIP', '停机'])
  expect(withoutTag(['VIP', '停机'], 'Vip')).toEqual(['停机'])
  expect(oneOfEach(['停机', 'vip', 'VIP', '停机'])).toEqual(['停机', 'vip'])
})
