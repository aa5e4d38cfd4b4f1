import { zoneOf } from '@bylaw/calendar'
import { daysAfter } from '@bylaw/kernel'
import type { Ground } from '../scope'

/** The first moment of a day where the company is. */
export const dayStartMs = ({ zone }: Pick<Ground, 'zone'>, date: string): number =>
  zoneOf(zone).instantOf(Date.parse(`${date}T00:00:00Z`))

/** A day by whose end something is due, as it is kept: 30 June is late from 1 July, 00:00. */
export const dueBy = (scope: Pick<Ground, 'zone'>, dueOn: string | null) => ({
  dueOn,
  dueAtMs: dueOn === null ? null : dayStartMs(scope, daysAfter(dueOn, 1)),
})
