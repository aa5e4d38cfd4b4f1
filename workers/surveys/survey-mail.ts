import { words } from '@bylaw/kernel'
import { filled } from '../mail/mail-words'
import type { NewMail } from '../mail/post-office'
import type { DueSurvey } from './due-surveys'
import type { Asked } from './whom-to-ask'

const SUBJECT = words('请评价我们的服务：{number}', 'How did we do? {number}')
const TEXT = words(
  '您的工单 {number}“{subject}”已关闭。请用一分钟评价这次服务，不用登录：\n\n{link}\n\n链接 {until} 前有效。不想再收到这类邮件，也可以在页面上选择。\n\n{company}',
  'Your ticket {number}, “{subject}”, was closed. Please take a minute to say how we did; no account is needed:\n\n{link}\n\nThe link is good until {until}. You can say there, too, that you do not want to be asked.\n\n{company}',
)
const REMINDER = words('还没有收到您的评价。', 'We have not heard from you yet.')

interface Sending {
  readonly companyName: string
  readonly link: string
  readonly expiresAtMs: number
  readonly zone: string
  readonly replyTo: string
}

/** The question, or a reminder of it. Its id is that of the closing and the turn: it goes out once. */
export function surveyMail(survey: DueSurvey, to: Asked, sending: Sending): NewMail {
  const turn = survey.sentAtMs.length
  const { language } = to
  const values = {
    number: survey.number,
    subject: survey.subject,
    company: sending.companyName,
    link: sending.link,
    until: dateIn(sending.zone, language, sending.expiresAtMs),
  }
  const text = filled(TEXT[language], values)
  return {
    id: `${survey.id}.${turn}`,
    kind: 'survey',
    personId: to.personId ?? '',
    toAddress: to.address,
    ticketId: survey.ticketId,
    subject: filled(SUBJECT[language], values),
    content: turn === 0 ? text : `${REMINDER[language]}\n\n${text}`,
    replyTo: sending.replyTo,
  }
}

const dateIn = (zone: string, language: Asked['language'], ms: number): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', {
    timeZone: zone,
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(ms)
