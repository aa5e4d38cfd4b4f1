import { describe, expect, test } from 'vitest'
import { raw } from './fixtures/made-mails'
import { withHeadersInUtf8 } from './header-bytes'
import { lookThrough } from './look-through'
import { readMail } from './read-mail'

/** 错误 and 代码 in GB18030. */
const ERROR = '\xb4\xed\xce\xf3'
const CODE = '\xb4\xfa\xc2\xeb'
const HEAD = ['From: ada@acme.example', 'Subject: E42']

const inUtf8 = (mail: Uint8Array<ArrayBuffer>) =>
  Buffer.from(withHeadersInUtf8(mail, lookThrough(mail).headers))

describe('what stands behind a line of dashes is text, unless the headers name that line', () => {
  test('a mail quoted between two of them is read once', async () => {
    const mail = raw(
      ...HEAD,
      'Content-Type: text/plain; charset=GB18030',
      'Content-Transfer-Encoding: 8bit',
      '',
      ERROR,
      '-----Original-----',
      ERROR,
      '--------',
      CODE,
    )
    const envelope = { from: 'ada@acme.example', to: 'ours@mail.bylaw.example' }
    const { text } = (await readMail(mail, envelope, 'mail.bylaw.example')) ?? {}
    expect(text).toBe('错误\n-----Original-----\n错误\n--------\n代码')
    expect(inUtf8(mail)).toEqual(Buffer.from(mail))
  })

  test('lines of text that look like a part’s headers keep their bytes', () => {
    const mail = raw(
      ...HEAD,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      `Content-Description: ${ERROR}`,
      '',
      '-- ',
      `Content-Description: ${CODE}`,
      '--b--',
    )
    const read = inUtf8(mail)
    expect(read.includes(Buffer.from('错误'))).toBe(true)
    expect(read.includes(Buffer.from(CODE, 'latin1'))).toBe(true)
  })
})

describe('a mail grows no larger than its characters do', () => {
  test('however many borders stand before what no charset has', () => {
    const undecodable = Array.from({ length: 400 }, () => ' \xff\xff\xff')
    const borders = Array.from({ length: 400 }, () => '--')
    const named = Array.from({ length: 400 }, () => '--b')
    for (const lines of [borders, named]) {
      const mail = raw(
        ...HEAD,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        ...lines,
        'Content-:',
        ...undecodable,
      )
      expect(inUtf8(mail)).toHaveLength(mail.length)
    }
  })

  test('nor is it looked at for more lines, or more bytes, than headers of any mail have', () => {
    const parts = (count: number, description: string) =>
      raw(
        ...HEAD,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        ...Array.from({ length: count }, () => [
          '--b',
          `Content-Description: ${description}`,
          '',
        ]).flat(),
        '--b--',
      )
    const readIn = (mail: Uint8Array<ArrayBuffer>) => inUtf8(mail).toString().match(/错误/g)?.length
    expect(readIn(parts(2_000, ERROR))).toBe(2_000)
    expect(readIn(parts(2_100, ERROR))).toBe(2_000)
    const long = `${ERROR}${'x'.repeat(99_971)}`
    expect(readIn(parts(2, long))).toBe(2)
    expect(readIn(parts(3, long))).toBe(2)
  })
})
