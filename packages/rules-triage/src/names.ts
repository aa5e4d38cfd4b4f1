import { type Words, words } from '@bylaw/kernel'
import type { Named, Priority } from './rules'

export const PRIORITY: Readonly<Record<Priority, Words>> = {
  urgent: words('紧急', 'Urgent'),
  high: words('高', 'High'),
  normal: words('中', 'Normal'),
  low: words('低', 'Low'),
}

/** What something listed is called; its key where it is not listed. */
export const nameOf = (list: readonly Named[], key: string): Words =>
  list.find((each) => each.key === key)?.name ?? words(key, key)
