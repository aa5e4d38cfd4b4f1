import { type Calendar, compileCalendar } from '@bylaw/calendar'
import { words } from '@bylaw/kernel'
import type { Ticket } from './facts'
import type { Policy, SlaRules } from './rules'

/** Monday 11 May 2026, local time of the desk below: `'09:30'`, or another day `'12T09:30'`. */
export const at = (local: string): number =>
  Date.parse(`2026-05-${local.includes('T') ? local : `11T${local}`}+08:00`)

export const office: Calendar = {
  timezone: 'Asia/Shanghai',
  hours: {
    mon: [['09:00', '18:00']],
    tue: [['09:00', '18:00']],
    wed: [['09:00', '18:00']],
    fri: [['09:00', '18:00']],
  },
  holidays: ['2026-05-13'],
}
export const desk = compileCalendar(office)

export const policy: Policy = {
  name: words('普通', 'Plain'),
  when: { priority: null, customerLevel: null, channel: null },
  clock: 'business',
  firstResponseMinutes: 60,
  nextResponseMinutes: 120,
  keepInformedMinutes: null,
  resolutionMinutes: 240,
}

export const rules: SlaRules = {
  policies: [policy],
  pauses: { waitingCustomer: true, waitingThirdParty: false, stops: ['resolution'] },
  warnings: { leadMinutes: [] },
}

/** A ticket that a customer opened by mail at 09:00. */
export const ticket = (...history: Ticket['history']): Ticket => ({
  priority: 'normal',
  channel: 'email',
  openedAtMs: at('09:00'),
  history,
})
