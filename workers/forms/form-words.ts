import type { Language } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'

const WORDS = {
  name: words('您的姓名', 'Your name'),
  email: words('邮箱', 'E-mail'),
  subject: words('主题', 'Subject'),
  description: words('问题描述', 'What is the matter?'),
  optional: words('（选填）', '(optional)'),
  choose: words('请选择', 'Choose one'),
  send: words('提交', 'Send'),
  sending: words('正在提交…', 'Sending…'),
  privacy: words(
    '您填写的内容会发给{company}，用于处理您的问题。',
    'What you write goes to {company}, to deal with it.',
  ),
  doneTitle: words('已收到', 'We have it'),
  doneText: words(
    '如果这个邮箱是我们登记的客户联系人，您会收到一封带查看链接的邮件；否则由同事查看后与您联系。',
    'If this address is a customer’s contact of ours, a mail with a link is on its way; otherwise a colleague looks at it and gets in touch.',
  ),
  missing: words('请填写此项。', 'Please fill this in.'),
  look: words(
    '有内容需要修改，请看标出的各项。',
    'Something is to be put right; see what is marked.',
  ),
  failed: words(
    '没有提交成功，请稍后再试。',
    'It did not get through. Please try again in a moment.',
  ),
  tooMany: words('提交太频繁，请过一会儿再试。', 'Too many at once. Please try again in a while.'),
  gone: words('这个表单已停用。', 'This form is switched off.'),
} as const satisfies Record<string, Words>

/** The words of a form's page, in its language. */
export type PageWords = Readonly<Record<keyof typeof WORDS, string>>

export const pageWords = (language: Language): PageWords =>
  Object.fromEntries(
    Object.entries(WORDS).map(([name, text]) => [name, text[language]]),
  ) as unknown as PageWords
