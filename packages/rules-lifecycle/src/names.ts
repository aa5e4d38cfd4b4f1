import { type Words, words } from '@bylaw/kernel'
import type { Category, LifecycleRules, Silence, StaffRole } from './rules'

export const CATEGORY: Readonly<Record<Category, Words>> = {
  open: words('待受理', 'Open'),
  in_progress: words('处理中', 'In progress'),
  waiting_customer: words('待客户补充', 'With customer'),
  waiting_third_party: words('待第三方', 'With a third party'),
  solved: words('待客户确认', 'To be confirmed'),
  closed: words('已关闭', 'Closed'),
}

const STAFF_ROLE: Readonly<Record<StaffRole, Words>> = {
  owner: words('企业所有者', 'owners'),
  manager: words('经理', 'managers'),
  lead: words('组长', 'leads'),
  engineer: words('工程师', 'engineers'),
}

export const ENDS: Readonly<Record<Silence['ends'], Words>> = {
  close: words('关闭工单', 'the ticket is closed'),
  back_to_work: words('退回处理', 'it goes back to work'),
  tell: words('告知负责人', 'its assignee is told'),
}

export const stateName = ({ states }: LifecycleRules, key: string): Words =>
  states.find((state) => state.key === key)?.name ?? words(key, key)

export const roleNames = (roles: readonly StaffRole[]): Words =>
  words(
    roles.map((role) => STAFF_ROLE[role].zh).join('、'),
    roles.map((role) => STAFF_ROLE[role].en).join(', '),
  )
