import { type Words, words } from '@bylaw/kernel'
import type { Channel, Told } from './rules'

export const CHANNEL: Readonly<Record<Channel, Words>> = {
  email: words('电子邮件', 'e-mail'),
  portal: words('客户门户', 'portal'),
  sms: words('短信', 'text message'),
  chat: words('在线聊天', 'chat'),
  telephone: words('电话', 'telephone'),
}

export const TOLD: Readonly<Record<Told, Words>> = {
  assignee: words('负责人', 'whoever has the ticket'),
  group_leader: words('组长', 'the group’s leader'),
  deputy: words('副组长', 'the group’s deputy'),
  manager: words('经理', 'the managers'),
  director: words('总监', 'the director'),
}
