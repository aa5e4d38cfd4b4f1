import { type Words, words } from '@bylaw/kernel'
import type { LadderName } from './climb'
import type { Named, Priority } from './rules'

export const CLOCK: Readonly<Record<LadderName, Words>> = {
  firstResponse: words('首次响应', 'First response'),
  nextResponse: words('后续答复', 'Next response'),
  keepInformed: words('进展告知', 'Keeping informed'),
  resolution: words('解决', 'Resolution'),
  request: words('协助请求', 'Request for help'),
  complaint: words('投诉', 'Complaint'),
}

export const PRIORITY: Readonly<Record<Priority, Words>> = {
  urgent: words('紧急', 'urgent'),
  high: words('高', 'high'),
  normal: words('中', 'normal'),
  low: words('低', 'low'),
}

/** What roles are called, one after the other. */
export function namesOf(roles: readonly Named[], keys: readonly string[]): Words {
  const names = keys.map((key) => roles.find((role) => role.key === key)?.name ?? words(key, key))
  return words(
    names.map(({ zh }) => zh).join('、'),
    names.map(({ en }) => en.charAt(0).toLowerCase() + en.slice(1)).join(' and '),
  )
}
