import { describe, expect, test } from 'vitest'
import { hashPassword, isPassword } from './password-hash'
import { mustBeStrong } from './weak-password'

describe('a password hash', () => {
  test('keeps its cost beside it, and never the same text twice', async () => {
    const [one, two] = [await hashPassword('a brisk otter'), await hashPassword('a brisk otter')]
    expect(one).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/)
    expect(one).not.toBe(two)
  })

  test('knows its password, however its characters were composed', async () => {
    const hash = await hashPassword('caf\u00e9 au lait, sans sucre')
    expect(await isPassword({ hash, password: 'cafe\u0301 au lait, sans sucre' })).toBe(true)
    expect(await isPassword({ hash, password: 'cafe au lait, sans sucre' })).toBe(false)
  })

  test('made at another cost is still understood', async () => {
    // scrypt of "password" with salt "NaCl" at N=1024 r=8 p=16, first 32 bytes: RFC 7914 §12.
    const salt = Buffer.from('NaCl').toString('base64url')
    const key = Buffer.from(
      'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162',
      'hex',
    ).toString('base64url')
    const hash = ['scrypt', 1024, 8, 16, salt, key].join('$')
    expect(await isPassword({ hash, password: 'password' })).toBe(true)
  })

  test('of a scheme we do not know fits nothing', async () => {
    expect(await isPassword({ hash: 'plain$secret', password: 'secret' })).toBe(false)
  })
})

describe('a password is refused', () => {
  const names = ['lin.mei@pengcheng.example', '林梅', '鹏程管道工程']
  test.each([
    ['that leaked lists open with', 'passwordpassword'],
    ['that dresses up a well-known one', 'Passw0rd!!!-2026'],
    ['that is one piece over and over', 'abc1abc1abc1abc1'],
    ['that is a run of digits', '123456789012345'],
    ['that runs along the keyboard', 'qwertyuiopasdfghjkl'],
    ['that is hardly more than a name', 'pengcheng-2026!'],
    ['that is hardly more than the company', '鹏程管道工程鹏程管道工程2026!'],
  ])('%s', (_, password) => {
    expect(() => mustBeStrong(password, names, '/password')).toThrow()
  })

  test.each([
    ['a word of the e-mail', 'pengcheng-2026!', '邮箱'],
    ['a piece over and over', 'abc1abc1abc1abc1', '重复'],
    ['a well-known one', 'passwordpassword', '很常见'],
  ])('and told why: %s', (_, password, why) => {
    try {
      mustBeStrong(password, names, '/password')
      expect.unreachable()
    } catch (error) {
      expect(JSON.stringify(error)).toContain(why)
    }
  })

  test.each([
    'seven brisk otters mend a roof',
    '七只水獭在修屋顶，天快要下雨了',
    'Xk9#vR2$mQ7!pL4w',
  ])('but not %s', (password) => {
    expect(() => mustBeStrong(password, names, '/password')).not.toThrow()
  })
})
