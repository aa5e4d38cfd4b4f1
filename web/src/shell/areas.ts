import type { Role } from '@bylaw/contract'
import {
  IconAward,
  IconBell,
  IconBook2,
  IconBooks,
  IconBuilding,
  IconBulb,
  IconCalendarX,
  IconChartBar,
  IconChecklist,
  IconCoins,
  IconDoorExit,
  IconGavel,
  IconInbox,
  IconMail,
  IconMoodSmile,
  IconPhone,
  IconRoute,
  IconRulerMeasure,
  IconScale,
  IconStairsUp,
  type TablerIcon,
} from '@tabler/icons-react'
import { COMPANY_AREAS } from './company-areas'

/** A place in the navigation. It is shown to those whose role has its permission. */
export interface Area {
  readonly key:
    | 'queue'
    | 'notices'
    | 'mail'
    | 'projects'
    | 'trips'
    | 'customers'
    | 'surveys'
    | 'figures'
    | 'calls'
    | 'knowledge'
    | 'procedures'
    | 'rulebook'
    | 'appraisals'
    | 'awards'
    | 'growth'
    | 'rewards'
    | 'discipline'
    | 'attendance'
    | 'leaving'
    | 'pay'
    | 'webhooks'
    | 'retention'
    | 'people'
    | 'staffing'
    | 'tools'
  readonly group: 'work' | 'rules' | 'company'
  readonly href: string
  readonly icon: TablerIcon
  readonly permission: string
  /** The letter after `g` that goes there. */
  readonly letter?: string
}

export const AREAS: readonly Area[] = [
  {
    key: 'queue',
    group: 'work',
    href: '/queue',
    icon: IconInbox,
    permission: 'ticket.read',
    letter: 'q',
  },
  {
    key: 'notices',
    group: 'work',
    href: '/notices',
    icon: IconBell,
    permission: 'notice.read',
    letter: 'n',
  },
  {
    key: 'mail',
    group: 'work',
    href: '/mail',
    icon: IconMail,
    permission: 'mail.read',
    letter: 'm',
  },
  {
    key: 'calls',
    group: 'work',
    href: '/calls',
    icon: IconPhone,
    permission: 'call.read',
    letter: 'l',
  },
  {
    key: 'projects',
    group: 'work',
    href: '/projects',
    icon: IconRulerMeasure,
    permission: 'project.read',
  },
  {
    key: 'trips',
    group: 'work',
    href: '/trips',
    icon: IconRoute,
    permission: 'trip.read',
  },
  {
    key: 'customers',
    group: 'work',
    href: '/customers',
    icon: IconBuilding,
    permission: 'customer.read',
    letter: 'c',
  },
  {
    key: 'surveys',
    group: 'work',
    href: '/surveys',
    icon: IconMoodSmile,
    permission: 'survey.read',
  },
  {
    key: 'figures',
    group: 'work',
    href: '/figures',
    icon: IconChartBar,
    permission: 'report.read',
  },
  {
    key: 'knowledge',
    group: 'work',
    href: '/knowledge',
    icon: IconBooks,
    permission: 'article.read',
    letter: 'k',
  },
  {
    key: 'procedures',
    group: 'work',
    href: '/procedures',
    icon: IconChecklist,
    permission: 'procedure.read',
  },
  {
    key: 'rulebook',
    group: 'rules',
    href: '/rulebook',
    icon: IconBook2,
    permission: 'rulebook.read',
    letter: 'r',
  },
  {
    key: 'appraisals',
    group: 'rules',
    href: '/appraisals',
    icon: IconScale,
    permission: 'appraisal.read',
  },
  {
    key: 'awards',
    group: 'rules',
    href: '/awards',
    icon: IconAward,
    permission: 'award.read',
  },
  {
    key: 'growth',
    group: 'rules',
    href: '/growth',
    icon: IconStairsUp,
    permission: 'growth.read',
  },
  {
    key: 'rewards',
    group: 'rules',
    href: '/rewards',
    icon: IconBulb,
    permission: 'deed.read',
  },
  {
    key: 'discipline',
    group: 'rules',
    href: '/discipline',
    icon: IconGavel,
    permission: 'discipline.read',
  },
  {
    key: 'attendance',
    group: 'rules',
    href: '/attendance',
    icon: IconCalendarX,
    permission: 'attendance.read',
  },
  {
    key: 'leaving',
    group: 'rules',
    href: '/leaving',
    icon: IconDoorExit,
    permission: 'leaving.read',
  },
  {
    key: 'pay',
    group: 'rules',
    href: '/pay',
    icon: IconCoins,
    permission: 'pay.read',
    letter: 'p',
  },
  ...COMPANY_AREAS,
]

/** The areas a role may enter; what it may not, it does not see. */
export const areasFor = (permissions: readonly string[]): readonly Area[] =>
  AREAS.filter(({ permission }) => permissions.includes(permission))

/** What an area is called: to contacts of customers the queue is their own tickets. */
export const areaWord = <Key extends Area['key']>(
  key: Key,
  role: Role,
): `shell.${Key}` | 'shell.own_tickets' =>
  key === 'queue' && role === 'contact' ? 'shell.own_tickets' : `shell.${key}`
