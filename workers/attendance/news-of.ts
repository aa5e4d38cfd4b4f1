import type { NewsKind } from '@bylaw/contract'
import type { News } from '../notices/tell'
import type { ClockCorrection } from './clock-store'
import type { Leave } from './leave-store'
import type { ReachAttempt } from './reach-store'
import type { Absence } from './store'

/** What people are told of an absence; each turn of it once. */
export const newsOf = (
  { id, personName, date, version }: Absence,
  kind: Extract<NewsKind, `absence_${string}`>,
): News => ({
  eventId: `${id}.${kind}.${version}`,
  kind,
  aboutId: id,
  title: `${personName} · ${date}`,
})

/** What people are told of leave. */
export const newsOfLeave = (
  { id, personName, fromDate, toDate, version }: Leave,
  kind: Extract<NewsKind, `leave_${string}`>,
): News => ({
  eventId: `${id}.${kind}.${version}`,
  kind,
  aboutId: id,
  title: `${personName} · ${fromDate === toDate ? fromDate : `${fromDate} – ${toDate}`}`,
})

/** What people are told of a clocking that was forgotten. */
export const newsOfCorrection = (
  { id, personName, date, time, version }: ClockCorrection,
  kind: Extract<NewsKind, `clocking_${string}`>,
): News => ({
  eventId: `${id}.${kind}.${version}`,
  kind,
  aboutId: id,
  title: `${personName} · ${date} ${time}`,
})

/** What somebody is told who was not reached, or of whom that is on record by mistake. */
export const newsOfAttempt = (
  { id, personName, at }: ReachAttempt,
  kind: Extract<NewsKind, `reach_${string}`>,
): News => ({
  eventId: `${id}.${kind}`,
  kind,
  aboutId: id,
  title: `${personName} · ${at.replace('T', ' ')}`,
})
