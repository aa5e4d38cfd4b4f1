import type { HangingKind, TakenOver, TakeOver } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { randomId } from '../platform/ids'
import { PROBLEMS, Problem } from '../platform/problem'
import { mustBeStaff } from '../procedures/people-of'
import { type Scope, scopeWith } from '../scope'
import { HANDED_ON } from './handed-on'
import { asKnownTo, type Hanging, MAY_MOVE, whatHangs } from './hanging'
import { leavingView } from './leaving-view'
import { newsOf } from './news-of'
import type { Leaving } from './store'
import { visibleLeaving } from './visible-leaving'

/**
 * Gives what hangs on a leaver to somebody else: these things, or all of them. Each is given as
 * wherever else it is done, by its own area and under its own permission, and that is the truth; what
 * cannot be given says why and stays. The leaving keeps who took over what: should the process die in
 * between, the rest is given by trying again, and the thing itself says from whom it came.
 */
export async function takeOver(scope: Scope, id: string, wish: TakeOver): Promise<TakenOver> {
  const leaving = await visibleLeaving(scope, id)
  if (leaving.state === 'withdrawn') throw new Problem('wrong_state')
  if (wish.toId === leaving.personId) throw new Problem('unacceptable', { errors: [toThemselves] })
  await mustBeStaff(scope, [wish.toId])
  const { things } = await whatHangs(scope, leaving.personId)
  const meant = things.filter(
    (thing) =>
      wish.things?.some((each) => each.kind === thing.kind && each.id === thing.id) ??
      scope.may(MAY_MOVE[thing.kind]),
  )
  const refused: TakenOver['refused'] = []
  const moved: Hanging[] = []
  // One after another: two of them may change the same thing. Each is a change of its own, which a
  // retry of this command makes only where it was not made: that one given already does not say of the others.
  const each = scopeWith(scope, {
    command: { isCarriedOut: false, keep: () => [] },
    newId: randomId,
  })
  for (const thing of meant) {
    const why = await notGiven(each, leaving, thing, wish.toId)
    if (why) refused.push({ ...asKnownTo(scope, leaving.personId, thing), why })
    else moved.push(thing)
  }
  await note(scope, leaving, moved, wish.toId)
  const view = await leavingView(scope, (await scope.leavings.read(id)) ?? leaving)
  return { moved: moved.length, refused, leaving: view }
}

/** Gives one thing; or why it stays where it is. */
async function notGiven(
  scope: Scope,
  { personId, personName }: Leaving,
  { kind, id }: Hanging,
  toId: string,
): Promise<Words | undefined> {
  if (!scope.may(MAY_MOVE[kind])) return PROBLEMS.not_allowed[1]
  try {
    await HANDED_ON[kind](scope, {
      id,
      fromId: personId,
      toId,
      reason: reasonOf(scope, personName),
    })
    return undefined
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { detail, errors, refusal } = error.details
    return detail ?? errors?.[0]?.message ?? refusal?.message ?? PROBLEMS[error.code][1]
  }
}

async function note(
  scope: Scope,
  leaving: Leaving,
  moved: readonly Hanging[],
  toId: string,
): Promise<void> {
  const [first, ...others] = moved
  if (!first) return
  const to = await scope.people.read(toId)
  const entry = ({ kind, id, title }: Hanging) =>
    scope.leavings.enter(leaving.id, {
      did: 'taken_over',
      subject: kind satisfies HangingKind,
      thingId: id,
      title,
      toId,
      toName: to?.name ?? '',
      note: '',
      byId: scope.personId,
      byName: scope.personName,
      atMs: scope.now,
    })
  await scope.shard.batch([
    entry(first),
    ...others.map(entry),
    auditEntry(scope, 'leaving.taken_over', leaving.id),
    ...tellPeople(scope, [toId], {
      ...newsOf(leaving, 'leaving_taken_over'),
      eventId: `${leaving.id}.${randomId('evt')}`,
    }),
  ])
}

const reasonOf = ({ companyLanguage }: Scope, name: string): string =>
  words(`${name}离职移交`, `${name} leaves`)[companyLanguage]

const toThemselves = {
  pointer: '/toId',
  code: 'same_person',
  message: words('不能移交给离职人自己。', 'It cannot be reassigned to the leaver.'),
}
