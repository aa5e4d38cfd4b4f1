import type { BatchItem } from 'drizzle-orm/batch'
import { auditEntry } from '../audit/entry'
import type { Member } from '../people/member-store'
import { tellDeskOf } from '../people/tell-desk-of'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import type { Leaving } from './store'

/**
 * The person, where their access ended by itself with a last day that was wrong, and the right one is
 * not over: they work on. Whom somebody shut out stays out, be it with a reason here, or as one of the
 * people before that day or since, or before their leaving was recorded: then what they were did not end
 * at the moment that the leaving has, or that was before there was one.
 */
export async function whoWorksOn(
  scope: Scope,
  { personId, accessEndedAtMs, accessReason, recordedAtMs }: Leaving,
  lastDay: string,
): Promise<Member | undefined> {
  if (accessEndedAtMs === null || accessReason !== null || lastDay < today(scope)) return undefined
  const [person, leftAtMs] = await Promise.all([
    scope.people.read(personId),
    scope.people.leftAtMs(personId),
  ])
  const endedByItself = leftAtMs === accessEndedAtMs && accessEndedAtMs >= recordedAtMs
  return person?.active || endedByItself ? person : undefined
}

/** Carries out what a corrected last day comes to, with the access of whoever works on. */
export async function withAccess(
  scope: Scope,
  worksOn: Member | undefined,
  writes: readonly [BatchItem<'sqlite'>, ...BatchItem<'sqlite'>[]],
): Promise<void> {
  if (!worksOn || worksOn.active) {
    await scope.shard.batch(writes)
    return
  }
  const { personId, version } = worksOn
  const changed = await scope.people.change(personId, version, { active: true }, [
    auditEntry(scope, 'person.reactivated', personId),
    ...writes,
  ])
  await tellDeskOf(scope, changed)
}
