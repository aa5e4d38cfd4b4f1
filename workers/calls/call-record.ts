import { words } from '@bylaw/kernel'
import { filled } from '../mail/mail-words'
import type { Scope } from '../scope'
import { type InVain, minutesOf } from './lasted'
import type { Call } from './store'

const CAME = words('电话记录：{who}，{minutes} 分钟', 'Telephone call: {who}, {minutes} min')
const MADE = words('去电：{who}，{minutes} 分钟', 'Call to {who}, {minutes} min')
const REACHED_NOBODY = {
  nobody: words('去电未接通：{who}', 'Call to {who}: nobody reached'),
  wrong_number: words('去电号码有误：{who}', 'Call to {who}: wrong number'),
} as const
const UNKNOWN = words('未知来电', 'an unknown caller')
const SOMEBODY = words('客户', 'the customer')

/**
 * What the ticket says of the call: who rang whom, how long, and what was written down, whole.
 *
 * @param as.described what stands on the ticket already, and is not said twice
 * @param as.inVain where we rang and reached nobody: that, and no time
 */
export function callRecord(
  scope: Scope,
  call: Call,
  { described = '', inVain }: { readonly described?: string; readonly inVain?: InVain } = {},
): string {
  const { companyLanguage, now } = scope
  const { direction, startedAtMs, note } = call
  const who = onTheOtherEnd(scope, call)
  const minutes = String(minutesOf(startedAtMs, now))
  const form = inVain ? REACHED_NOBODY[inVain] : direction === 'incoming' ? CAME : MADE
  const head = filled(form[companyLanguage], { who, minutes })
  const written = note.trim() === described.trim() ? '' : note
  return written ? `${head}\n\n${written}` : head
}

/** Who was on the other end, as far as that is written down. */
export function onTheOtherEnd(
  { companyLanguage }: Scope,
  { direction, callerName, number }: Call,
): string {
  const nameless = direction === 'incoming' ? UNKNOWN : SOMEBODY
  return [callerName, number].filter(Boolean).join(' ') || nameless[companyLanguage]
}
