import { expect, test } from 'vitest'
import { ballotBox } from './ballot-box'

const box = ballotBox('a secret of the program', 'com_oak')
const person = (n: number) => `per_${String(n).padStart(26, '0')}`

test('a ballot is as long however many it names', () => {
  const many = Array.from({ length: 20 }, (_, index) => person(index))
  expect(box.seal('2026-10', [person(1)]).length).toBe(box.seal('2026-10', many).length)
  expect(box.open('2026-10', box.seal('2026-10', many))).toEqual(many)
})

test('the same names are never sealed alike, and only for their month and company', () => {
  const sealed = box.seal('2026-10', [person(1)])
  expect(box.seal('2026-10', [person(1)])).not.toBe(sealed)
  expect(() => box.open('2026-11', sealed)).toThrow()
  expect(() => ballotBox('a secret of the program', 'com_elm').open('2026-10', sealed)).toThrow()
})

test('a ballot is named by its token for one month of one company', () => {
  const names = [
    box.nameOf('2026-10', 'token'),
    box.nameOf('2026-11', 'token'),
    box.nameOf('2026-10', 'another'),
    ballotBox('a secret of the program', 'com_elm').nameOf('2026-10', 'token'),
  ]
  expect(new Set(names).size).toBe(4)
})
