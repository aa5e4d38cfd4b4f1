import { expect, test } from 'vitest'
import type { ReadMail } from './read-mail'
import { textFrom } from './taken-text'

const QUOTED = '马骏 2026-11-02 写道：\n> 请看附件'
const mail = { text: `好的\n\n${QUOTED}`, isWhole: true, page: null } as ReadMail
const nothing = { fileIds: [], refused: [], asItCame: false }

test('our notes stand above what a mail quotes: nobody has to unfold it to read them', () => {
  expect(textFrom(mail, { ...nothing, refused: ['setup.exe'] }, 'zh')).toBe(
    `好的\n\n未接收的附件：setup.exe\n\n${QUOTED}`,
  )
  expect(textFrom(mail, nothing, 'zh')).toBe(mail.text)
})
