import type { AbsenceView, NewAbsence } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { carriedOutOnce } from '../platform/carried-out'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Absence } from './duty-store'
import { newsOfAbsence } from './news'
import { standsInForThemselves } from './stand-in-loop'
import { mustWorkTickets } from './works-tickets'

const LONGEST_MS = 366 * 86_400_000

/**
 * Records that someone is away, and who stands in. Everyone records their own; whoever says when
 * people work records others'. Nobody may end up standing in for themselves, over however many.
 */
export async function addAbsence(scope: Scope, wish: NewAbsence): Promise<AbsenceView> {
  mustBeTheirs(scope, wish.personId)
  await mustWorkTickets(scope, {
    '/personId': wish.personId,
    '/substituteId': wish.substituteId,
  })
  const { row, writes } = await absenceWrites(scope, {
    personId: wish.personId,
    substituteId: wish.substituteId,
    fromMs: Date.parse(wish.from),
    toMs: Date.parse(wish.to),
    reason: wish.reason,
  })
  await scope.shard.batch([...writes])
  await scope.desk.learnStaffing([newsOfAbsence(row)])
  return absenceView(scope, row)
}

/** What records an absence that makes sense; goes into the batch of what it comes from. */
export async function absenceWrites(
  scope: Scope,
  wish: Pick<Absence, 'personId' | 'substituteId' | 'fromMs' | 'toMs' | 'reason'>,
) {
  const row: Absence = {
    ...wish,
    id: scope.newId('abs'),
    withdrawn: false,
    recordedBy: scope.personId,
    recordedAtMs: scope.now,
    version: 1,
    endedAtMs: null,
  }
  await mustMakeSense(scope, row)
  const writes = [
    ...scope.staffing.absenceBegins(row),
    auditEntry(scope, 'absence.added', row.id),
  ] as const
  return { row, writes }
}

/** Takes an absence back: they are there after all, or came back early. */
export async function withdrawAbsence(
  scope: Scope,
  absenceId: string,
  basedOn: number,
): Promise<AbsenceView> {
  const absence = await scope.staffing.absence(absenceId)
  if (!absence) throw new Problem('not_found')
  mustBeTheirs(scope, absence.personId)
  const withdrawn = await carriedOutOnce(
    scope,
    async () => {
      mustBeVersion(basedOn, absence.version)
      const said = auditEntry(scope, 'absence.withdrawn', absenceId)
      await scope.shard.batch([
        scope.staffing.absenceEnds(absence, scope.now),
        scope.shard.mustHaveChanged('wrong_state'),
        said,
      ])
      return {
        ...absence,
        withdrawn: true,
        endedAtMs: scope.now,
        version: absence.version + 1,
      }
    },
    async () => absence,
  )
  await scope.desk.learnStaffing([newsOfAbsence(withdrawn)])
  return absenceView(scope, withdrawn)
}

/** Who is away and who stands in is everybody's to know; what for, theirs and their superiors'. */
export const absenceView = (scope: Scope, absence: Absence): AbsenceView => ({
  id: absence.id,
  personId: absence.personId,
  substituteId: absence.substituteId,
  from: new Date(absence.fromMs).toISOString(),
  to: new Date(absence.toMs).toISOString(),
  ...(mayKnowWhy(scope, absence) ? { reason: absence.reason } : {}),
  withdrawn: absence.withdrawn,
  version: absence.version,
})

const mayKnowWhy = (scope: Scope, { personId }: Absence): boolean =>
  personId === scope.personId || scope.may('duty.change') || scope.may('leave.read_all')

function mustBeTheirs(scope: Scope, personId: string): void {
  if (personId !== scope.personId && !scope.may('duty.change')) throw new Problem('not_allowed')
}

async function mustMakeSense(scope: Scope, absence: Absence): Promise<void> {
  const { personId, substituteId, fromMs, toMs } = absence
  if (toMs <= fromMs || toMs <= scope.now || toMs - fromMs > LONGEST_MS)
    throw refused('/to', 'out_of_range', NO_STRETCH)
  if (substituteId === personId) throw refused('/substituteId', 'same_person', LOOP)
  const others = await scope.staffing.absencesWithin(fromMs, toMs)
  if (standsInForThemselves(others, absence)) throw refused('/substituteId', 'loop', LOOP)
}

const refused = (pointer: string, code: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer, code, message }] })

const NO_STRETCH = words(
  '结束时间须在开始时间和现在之后，最长一年。',
  'It ends after it begins and after now, and lasts a year at most.',
)
const LOOP = words(
  '代理人在这段时间又由本人代理，形成循环，请另选代理人。',
  'Then they would stand in for themselves, one after another; choose someone else.',
)
