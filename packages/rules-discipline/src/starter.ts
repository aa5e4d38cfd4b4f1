import { words } from '@bylaw/kernel'
import type { DisciplineRules } from './rules'

/** The duties of R12.1 and R18.3 with ladder, period and amounts left open, as the text leaves them. */
export const starter: DisciplineRules = {
  ladder: null,
  countsForMonths: null,
  lastStepOnlyIfSerious: true,
  fine: { on: false, fen: null },
  breaches: [
    { key: 'late', name: words('迟到、早退', 'Late or leaving early'), startsAt: 'criticism' },
    { key: 'off_post', name: words('擅离岗位', 'Leaving the post'), startsAt: 'criticism' },
    { key: 'private_job', name: words('干私活', 'A private job'), startsAt: 'warning' },
    { key: 'equipment', name: words('损坏设备', 'Damage to equipment'), startsAt: 'criticism' },
    { key: 'secrecy', name: words('泄露秘密', 'Breach of secrecy'), startsAt: 'warning' },
    { key: 'incivility', name: words('言行不文明', 'Incivility'), startsAt: 'criticism' },
  ],
}
