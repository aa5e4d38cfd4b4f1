import { IconArchive, IconBolt, IconUsers, IconUsersGroup, IconWebhook } from '@tabler/icons-react'
import type { Area } from './areas'

/** The company’s own places in the navigation: its people and how it is set up. */
export const COMPANY_AREAS: readonly Area[] = [
  {
    key: 'people',
    group: 'company',
    href: '/people',
    icon: IconUsers,
    permission: 'people.read',
  },
  {
    key: 'staffing',
    group: 'company',
    href: '/staffing',
    icon: IconUsersGroup,
    permission: 'duty.read',
  },
  {
    key: 'tools',
    group: 'company',
    href: '/tools',
    icon: IconBolt,
    permission: 'tool.use',
    letter: 't',
  },
  {
    key: 'webhooks',
    group: 'company',
    href: '/webhooks',
    icon: IconWebhook,
    permission: 'webhook.manage',
  },
  {
    key: 'retention',
    group: 'company',
    href: '/retention',
    icon: IconArchive,
    permission: 'retention.read',
  },
]
