import type { FieldDaysMonth, FieldDaysView } from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'

/** What recording days on site changes: themselves, and runs that were calculated without them. */
export const FIELD_DAYS = [['pay']] as const

export const fieldDaysIn = (month: string) =>
  queryOptions({
    queryKey: ['pay', 'field-days', month],
    queryFn: () => api.read<FieldDaysMonth>('/v1/field-days', { month }),
  })

/** What is said of somebody's month: how many days, and why they take the place of others. */
export interface FieldDaysWish {
  readonly days: number
  /** Asked for where something is on record. */
  readonly reason: string
}

/** Records them, or another number in the place of those on record. */
export function sayFieldDays(
  month: string,
  { personId, version }: Pick<FieldDaysView, 'personId' | 'version'>,
  { days, reason }: FieldDaysWish,
  command: CommandId,
): Promise<FieldDaysView> {
  const at = `/v1/people/${encodeURIComponent(personId)}/field-days` as const
  return version === 0
    ? api.post(at, { month, days }, { command })
    : api.post(`${at}/${month}/correction`, { days, reason }, { version, command })
}
