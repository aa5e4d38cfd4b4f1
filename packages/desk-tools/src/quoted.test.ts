import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { quotedFrom } from './quoted'

const said = (text: string) => text.slice(0, quotedFrom(text)).trimEnd()

describe('what a letter quotes below its own words', () => {
  test.each([
    [
      'a Chinese mailer',
      '好的，谢谢。\n\n在 2026年11月2日 星期一，马骏 <ma@x.example> 写道：\n> 请看附件\n> 谢谢',
    ],
    ['one that marks nothing', '好的，谢谢。\n\n马骏 2026-11-02 10:12 写道：\n请看附件\n谢谢'],
    [
      'an English mailer',
      '好的，谢谢。\n\nOn Mon, 2 Nov 2026 at 10:12, Ada <a@x.example> wrote:\n> See below\n>\n> Ada\n',
    ],
    [
      'one that breaks the line',
      '好的，谢谢。\n\nOn Mon, 2 Nov 2026 at 10:12, Ada Lovelace\n<a@x.example> wrote:\n> See below',
    ],
    [
      'Outlook',
      '好的，谢谢。\n\n________________________________\n发件人: 马骏 <ma@x.example>\n发送时间: 2026年11月2日 10:12\n收件人: 支持\n主题: 流量计\n\n请看附件',
    ],
    [
      'Outlook in English',
      '好的，谢谢。\n\nFrom: Ada <a@x.example>\nSent: Monday, 2 November 2026\nTo: Support\nSubject: Gauge\n\nSee below',
    ],
    ['an older one', '好的，谢谢。\n\n-----原始邮件-----\n请看附件'],
    ['nothing but marks', '好的，谢谢。\n\n> 请看附件\n> 谢谢'],
  ])('of %s', (_, text) => expect(said(text)).toBe('好的，谢谢。'))
})

describe('nothing is quoted', () => {
  test.each([
    [
      'where the answer stands below',
      'Hello,\nOn Mon, 2 Nov 2026, Ada wrote:\n> Is it on?\nYes, it is.',
    ],
    ['where it stands between', '> Is it on?\nYes.\n> And now?\nNo.'],
    ['where nothing is said above', '在 2026年11月2日，马骏 写道：\n> 请看附件'],
    ['where somebody is only spoken of', '昨天他在现场写道：先停泵。\n请安排。'],
    ['where a line names a sender alone', '请照此寄送：\n发件人：张三\n收件人：李四'],
    ['in plain words', '泵不启动。\n请尽快安排。'],
  ])('%s', (_, text) => expect(quotedFrom(text)).toBe(text.length))

  test('and a letter of marks alone is looked through once, not once for each of its lines', () => {
    const looks = vi.spyOn(String.prototype, 'startsWith')
    const lines = 2_000
    expect(said(`x\n${'>\n'.repeat(lines)}y`)).toMatch(/y$/)
    const times = looks.mock.calls.length
    looks.mockRestore()
    expect(times).toBeLessThan(lines * 8)
  })

  test('and whatever is written, it is cut between two lines', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const at = quotedFrom(text)
        return at === text.length || text[at - 1] === '\n'
      }),
    )
  })
})
