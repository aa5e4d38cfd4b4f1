import { expect, test } from 'vitest'
import { bodyOf, emptyForm, stepOfErrors, withPack } from './sign-up-model'

const form = emptyForm('Asia/Shanghai', 'zh')

test('a pack is chosen and given back by the same click', () => {
  const chosen = withPack(withPack(form, 'R19'), 'R05')
  expect(bodyOf(chosen).packs).toEqual(['R05', 'R19'])
  expect(withPack(chosen, 'R19').packs).toEqual(['R05'])
})

test('a complaint leads back to the step where it can be mended', () => {
  expect(stepOfErrors(['/owner/password'])).toBe(2)
  expect(stepOfErrors(['/owner/email', '/company/zone'])).toBe(1)
  expect(stepOfErrors([''])).toBeUndefined()
})

test('blanks around names and addresses are not sent', () => {
  const typed = { ...form, owner: { ...form.owner, name: ' 李雷 ', email: 'li@example.cn ' } }
  expect(bodyOf(typed).owner).toMatchObject({ name: '李雷', email: 'li@example.cn' })
})
