import type { TicketChanged, WorkRecord } from '@bylaw/contract'
import { ok, type Result, refuse, words } from '@bylaw/kernel'
import { log } from '../apply'
import type { DeskBooks } from '../books'
import type { DeskRefusal, WorkCommand } from '../call'
import type { Member } from '../roster'
import { ticketFor } from '../there'
import type { KeptRecord } from './work-book'

/**
 * Writes work on a ticket down, or puts right what was written. It only adds: the ticket stays at
 * its version, and how a record read before is kept.
 */
export function carryWork(
  books: DeskBooks,
  member: Member,
  wish: WorkCommand,
  nowMs: number,
): Result<TicketChanged, DeskRefusal> {
  const there = ticketFor(books, member, { ticketId: wish.ticketId })
  if (!there.ok) return there
  const { number } = there.value
  const { record } = wish
  const before = wish.do === 'amend_work' ? books.work.one(number, wish.n) : []
  const latest = before.at(-1)
  if (wish.do === 'amend_work') {
    const refusal = cannotAmend(before, latest, member, wish)
    if (refusal) return refuse(refusal)
  }
  const wrong = wrongTimes(record, nowMs)
  if (wrong) return refuse(wrong)
  const n = latest?.n ?? books.work.nextN(number)
  const version = (latest?.version ?? 0) + 1
  books.work.add({ number, n, version, personId: member.personId, record, atMs: nowMs })
  if (record.what === 'raised') lookAgain(books, number, n, record.lookAt)
  return ok(log(books, there.value, ['ticket.work_recorded'], nowMs, [], { work: { n, record } }))
}

function cannotAmend(
  before: readonly KeptRecord[],
  latest: KeptRecord | undefined,
  { personId }: Member,
  { basedOn, record }: Extract<WorkCommand, { do: 'amend_work' }>,
): DeskRefusal | undefined {
  if (!latest || latest.record.what !== record.what) return { code: 'not_found' }
  if (!mayAmend(before, personId)) return { code: 'not_allowed' }
  if (latest.version === basedOn) return undefined
  return { code: 'stale_version', details: { currentVersion: latest.version } }
}

/**
 * Whether someone may change a record. Work is put right by whoever did it alone; what is with
 * another department is followed there by anyone who works on the ticket.
 *
 * @param versions of the record, the first one first
 */
export const mayAmend = (versions: readonly KeptRecord[], personId: string): boolean =>
  versions[0]?.record.what === 'raised' || versions[0]?.personId === personId

/** A look at what is with another department: at that time, or no more. */
function lookAgain(
  { reminders }: DeskBooks,
  number: number,
  n: number,
  lookAt: string | null,
): void {
  if (lookAt === null) reminders.drop({ kind: 'raised', number, n })
  else reminders.set({ kind: 'raised', number, n, atMs: Date.parse(lookAt) })
}

/** Work lies behind us, and ends after it began. */
function wrongTimes(record: WorkRecord, nowMs: number): DeskRefusal | undefined {
  if (record.what === 'raised') return undefined
  const fromMs = Date.parse(record.startedAt)
  const toMs = record.what === 'remote' && record.endedAt ? Date.parse(record.endedAt) : fromMs
  if (fromMs <= nowMs + CLOCKS_DIFFER_MS && toMs <= nowMs + CLOCKS_DIFFER_MS && toMs >= fromMs)
    return undefined
  return {
    code: 'unacceptable',
    details: {
      errors: [
        {
          pointer: toMs < fromMs ? '/endedAt' : '/startedAt',
          code: 'out_of_range',
          message: words(
            '时间不能晚于现在，结束不能早于开始。',
            'It began and ended before now, and ended after it began.',
          ),
        },
      ],
    },
  }
}

/** The clock of a device may be ahead of ours. */
const CLOCKS_DIFFER_MS = 5 * 60_000
