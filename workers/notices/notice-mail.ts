import type { Language, NoticeKind } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import type { NoticesToMail } from '../desk/notices/to-mail'
import { filled } from '../mail/mail-words'
import type { NewMail } from '../mail/post-office'

/** Whom a mail is for, and who sends it. */
interface Sending {
  readonly personId: string
  readonly email: string
  readonly language: Language
  readonly companyName: string
  readonly origin: string
  readonly replyTo: string
}

/**
 * What somebody has not read, as a mail. Mail goes through many hands: it says of tickets which and
 * what kind of news there is, of anything else only that there is some; the rest is behind the link.
 */
export function noticeMail(toMail: NoticesToMail, to: Sending): NewMail {
  const { language, origin, companyName: company } = to
  const count = String(toMail.count)
  const lines = toMail.notices.map(({ kind, number, ticketId }) => {
    const said = TICKET_NEWS[kind]
    return said && ticketId !== null
      ? `${number} ${said[language]}\n${origin}/tickets/${ticketId}`
      : `${OTHER[language]}\n${origin}/notices`
  })
  const more = toMail.count - lines.length
  const [only] = toMail.notices
  const said = only && toMail.count === 1 ? TICKET_NEWS[only.kind] : undefined
  return {
    id: `${to.personId}.notices.${toMail.lookedTo}`,
    kind: 'notices',
    personId: to.personId,
    toAddress: to.email,
    ticketId: null,
    subject:
      said && only
        ? `[${only.number}] ${said[language]}`
        : filled(SUBJECT[language], { count, company }),
    content: [
      ...new Set(lines),
      ...(more > 0 ? [filled(MORE[language], { count: String(more), origin })] : []),
      filled(WHY[language], { company, origin }),
    ].join('\n\n'),
    replyTo: to.replyTo,
  }
}

const SUBJECT = words(
  '{company}：您有 {count} 条未读通知',
  '{company}: {count} notices you have not read',
)
const MORE = words('另有 {count} 条：\n{origin}/notices', '{count} more:\n{origin}/notices')
const OTHER = words('有一条与您有关的通知', 'There is news that concerns you')
const WHY = words(
  '您在{company}选择了用邮件接收通知。更改或停止：{origin}/settings',
  'You chose to have your notices at {company} by mail. Change or stop it: {origin}/settings',
)

/** Of a ticket it is said what kind of news there is; what was said on it is not. */
const TICKET_NEWS: Readonly<Partial<Record<NoticeKind, Words>>> = {
  warned: words('时限将到', 'is about to fall due'),
  escalated: words('已升级', 'was escalated'),
  mentioned: words('有备注提到您', 'has a note that names you'),
  followed: words('有新进展', 'has news'),
  low_mark: words('客户评分偏低', 'was given a low mark'),
  silent: words('客户一直没有回复', 'had no word of its customer'),
  asked: words('有事项等您答复，或已有答复', 'has something asked of you, or answered'),
  assigned: words('由您负责了', 'is yours now'),
  taken_over: words('已由他人接手', 'is somebody else’s now'),
  customer_word: words('客户有新的答复', 'has a word of its customer'),
  stands_in: words('由您代为负责', 'is yours while its owner is away'),
  look_again: words('该去看转办进展了', 'is to be looked at elsewhere'),
}
