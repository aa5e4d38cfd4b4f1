import type { Language, MessageView } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { REPLY_MARK } from './above-mark'

/** Words of ours for a customer, as they are told in a mail. */
export interface Told {
  readonly companyName: string
  readonly number: string
  readonly subject: string
  readonly link: string
}

const LEADS: Readonly<
  Record<'reply' | 'question' | 'solution' | 'closure' | 'reminder' | 'auto_closure', Words>
> = {
  reply: words('{author} 回复了您的工单 {number}：', '{author} wrote on your ticket {number}:'),
  question: words(
    '{author} 请您为工单 {number} 补充资料：',
    '{author} needs something from you for ticket {number}:',
  ),
  solution: words(
    '{author} 为工单 {number} 给出了解决方案：',
    '{author} has a solution for your ticket {number}:',
  ),
  closure: words('工单 {number} 已关闭：', 'Your ticket {number} was closed:'),
  reminder: words(
    '工单 {number} 正在等您的回复。',
    'Ticket {number} is waiting for a word from you.',
  ),
  auto_closure: words(
    '工单 {number} 因长时间没有回复已关闭。如仍有问题，回复即可。',
    'Ticket {number} was closed, as nobody answered. Answer if it is not over.',
  ),
}
const STEPS = words('操作步骤', 'Steps')
const FILES = words(
  '附件 {count} 个，请打开链接查看。',
  '{count} attached; open the link to see them.',
)
const ANSWER = words('直接回复此邮件，或打开：{link}', 'Answer this mail, or open: {link}')
const CONFIRM = words(
  '请按步骤操作后，打开链接确认是否已解决：{link}',
  'Please try it, then open the link to say whether it is solved: {link}',
)
const RECEIPT = words(
  '我们已收到您的来信，工单号 {number}。\n\n{subject}\n\n进展会发到此邮箱。直接回复此邮件，或打开：{link}',
  'We have your mail; it is ticket {number}.\n\n{subject}\n\nWe will write to this address. Answer this mail, or open: {link}',
)
const UNREAD_RECEIPT = words(
  '我们已收到您的来信，工单号 {number}。\n\n{subject}\n\n来信的内容无法自动显示，原件已保存，我们会查看。您也可以直接回复此邮件，再写一遍要点，或打开：{link}',
  'We have your mail; it is ticket {number}.\n\n{subject}\n\nWhat it says could not be shown automatically. We kept it as it came and will look at it. You can also answer this mail with the main points, or open: {link}',
)
const PORTAL_RECEIPT = words(
  '我们已收到您提交的问题，工单号 {number}。\n\n{subject}\n\n进展会发到此邮箱。直接回复此邮件，或打开：{link}',
  'We have what you sent; it is ticket {number}.\n\n{subject}\n\nWe will write to this address. Answer this mail, or open: {link}',
)
const STRANGER_RECEIPT = words(
  '我们已收到您的来信，工单号 {number}。\n\n{subject}\n\n如需补充，直接回复此邮件。',
  'We have your mail; it is ticket {number}.\n\n{subject}\n\nAnswer this mail to add to it.',
)
const FORM_RECEIPT = words(
  '我们已收到您在网站上提交的内容，工单号 {number}。\n\n{subject}\n\n打开下面的链接查看进展和补充说明，链接 24 小时内有效，只能用一次：\n{entry}\n\n之后请从这里进入：{link}\n\n如果不是您本人提交，请直接回复此邮件告诉我们。',
  'We have what you sent on our site; it is ticket {number}.\n\n{subject}\n\nThis link shows how it goes, and lets you add to it. It is good for 24 hours, once:\n{entry}\n\nAfter that, come in here: {link}\n\nIf it was not you who sent it, answer this mail and tell us.',
)
type Kind = keyof typeof LEADS
export const isTold = (kind: MessageView['kind']): kind is Kind => Object.hasOwn(LEADS, kind)

/** The mail about one message of a ticket. */
export function noticeText(
  {
    kind,
    authorName,
    body,
    steps,
    files,
  }: Pick<MessageView, 'authorName' | 'body' | 'steps' | 'files'> & { kind: Kind },
  { number, link }: Told,
  language: Language,
): string {
  const list = steps.map((step, index) => `${index + 1}. ${step}`)
  return [
    REPLY_MARK,
    filled(LEADS[kind][language], { author: authorName, number }),
    ...(body === '' ? [] : [body]),
    ...(list.length > 0 ? [`${STEPS[language]}\n${list.join('\n')}`] : []),
    ...(files.length > 0 ? [filled(FILES[language], { count: String(files.length) })] : []),
    filled((kind === 'solution' ? CONFIRM : ANSWER)[language], { link }),
  ].join('\n\n')
}

export const receiptText = ({ number, subject, link }: Told, language: Language): string =>
  `${REPLY_MARK}\n\n${filled(RECEIPT[language], { number, subject, link })}`

/** For a contact of whose mail nothing could be read. */
export const unreadReceiptText = ({ number, subject, link }: Told, language: Language): string =>
  `${REPLY_MARK}\n\n${filled(UNREAD_RECEIPT[language], { number, subject, link })}`

/** For whoever opened the ticket in the portal. */
export const portalReceiptText = (
  { number, subject, link }: Omit<Told, 'companyName'>,
  language: Language,
): string => `${REPLY_MARK}\n\n${filled(PORTAL_RECEIPT[language], { number, subject, link })}`

/** For whoever has no way in: a stranger, in whose letter a colleague saw a ticket. */
export const strangerReceiptText = (
  { number, subject }: Pick<Told, 'number' | 'subject'>,
  language: Language,
): string => `${REPLY_MARK}\n\n${filled(STRANGER_RECEIPT[language], { number, subject })}`

/** @param entry lets in whoever has it */
export const formReceiptText = (
  { number, subject, link }: Told,
  entry: string,
  language: Language,
): string => `${REPLY_MARK}\n\n${filled(FORM_RECEIPT[language], { number, subject, link, entry })}`

/** `[TS-1042] Subject`: for people; nothing is ever threaded by it. */
export const subjectOf = ({ number, subject }: Pick<Told, 'number' | 'subject'>): string =>
  `[${number}] ${subject}`

export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
