import { expect, test } from 'vitest'
import { toldApart } from './contact-field'

test('namesakes are told apart by what they do and by how they are reached', () => {
  const one = { name: '马骏', duty: '设备科', email: '', phone: '0571-8888 1234' }
  expect(
    [one, { ...one, duty: '采购' }, { ...one, duty: '', email: 'ma@west.example' }].map(toldApart),
  ).toEqual([
    '马骏 · 设备科 · 0571-8888 1234',
    '马骏 · 采购 · 0571-8888 1234',
    '马骏 · ma@west.example',
  ])
})
