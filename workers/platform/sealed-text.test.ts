import { expect, test } from 'vitest'
import { seal, unseal } from './sealed-text'

const secret = 'a secret for tests, 32 or more characters'

test('what was sealed is read by those it was sealed for, and looks different every time', () => {
  const [one, two] = [
    seal(secret, ['com_1', 'key'], '钥匙'),
    seal(secret, ['com_1', 'key'], '钥匙'),
  ]
  expect(unseal(secret, ['com_1', 'key'], one)).toBe('钥匙')
  expect(one).not.toBe(two)
})

test('it is of no use under another name or secret, or altered', () => {
  const sealed = seal(secret, ['com_1', 'key'], '钥匙')
  const altered = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`
  expect(() => unseal(secret, ['com_2', 'key'], sealed)).toThrow()
  expect(() => unseal(`${secret}!`, ['com_1', 'key'], sealed)).toThrow()
  expect(() => unseal(secret, ['com_1', 'key'], altered)).toThrow()
})
