import { type Words, words } from '@bylaw/kernel'
import type { Channel } from './rules'

export const CHANNEL: Readonly<Record<Channel, Words>> = {
  email: words('电子邮件', 'e-mail'),
  portal: words('客户门户', 'portal'),
  sms: words('短信', 'text message'),
  chat: words('在线聊天', 'chat'),
  telephone: words('电话', 'telephone'),
}
