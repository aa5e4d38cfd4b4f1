import type { FieldDaysView } from '@bylaw/contract'

/** The number of days that was typed; undefined where it is none that can be recorded. */
export function daysTyped(text: string, most: number): number | undefined {
  const typed = text.trim()
  if (!/^\d{1,2}$/.test(typed)) return undefined
  return Number(typed) <= most ? Number(typed) : undefined
}

/** Whether what was typed can be sent: another number than the one on record, with a reason for it. */
export const isReady = (
  { entry, most }: Pick<FieldDaysView, 'entry' | 'most'>,
  text: string,
  reason: string,
): boolean => {
  const days = daysTyped(text, most)
  if (days === undefined) return false
  return entry === null || (days !== entry.days && reason.trim() !== '')
}
