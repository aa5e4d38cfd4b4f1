import type { PayComparison, PayComparisonRow } from '@bylaw/contract'
import { grouped } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { moneyIn } from '../platform/money'
import { type PlaceInList, pageFrom } from '../platform/page'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { comparedLines } from './compared'
import type { ComparedSlip } from './comparison-store'
import { slipReader } from './slip-reader'
import { isOfMonth, type PayRunRow } from './store'
import { readingNow } from './who-read'

/**
 * A run beside the last approved one before it, a person a row: for whoever sees all pay, and for
 * who approves it while it waits for that. Whose pay they thereby saw can find that out.
 *
 * A correction is itself the difference to what was paid, and is compared with nothing.
 */
export async function compareRuns(
  scope: Scope,
  runId: string,
  wish: { readonly limit: number; readonly after: PlaceInList | undefined },
): Promise<PayComparison> {
  const run = await scope.pay.readRun(runId, auditEntry(scope, 'pay_run.compared', runId))
  const { readsAll, approves } = slipReader(scope)
  if (!run || !(readsAll || (approves && run.state !== 'approved'))) throw new Problem('not_found')
  const last = isOfMonth(run) ? await scope.pay.approvedRunBefore(run.month) : undefined
  if (!last) return { against: null, items: [], nextCursor: null }

  const runIds = [await withSeparate(scope, last), await withSeparate(scope, run)] as const
  await scope.shard.batch([scope.pay.noteOfRuns(runIds.flat(), readingNow(scope, 'listed'))])
  const place = { after: String(wish.after?.[0] ?? ''), limit: wish.limit + 1 }
  const [was, is] = await scope.pay.slipsBeside(runIds, place)
  return {
    against: { runId: last.id, month: last.month, total: moneyIn(scope)(last.totalFen ?? 0) },
    ...pageFrom(besideEachOther(was, is), wish.limit, ({ personId }) => [personId], rowIn(scope)),
  }
}

interface Beside {
  readonly personId: string
  readonly was: ComparedSlip | undefined
  readonly is: ComparedSlip | undefined
}

/** A month's own run, and the separate ones that paid some of it before. */
async function withSeparate(scope: Scope, { id, month }: PayRunRow): Promise<readonly string[]> {
  const approved = await scope.pay.approvedRunsOf(month)
  return [id, ...approved.filter(({ apart }) => apart > 0).map((each) => each.id)]
}

/** In the order of their ids: of each month at least so many are here as a page and one more has. */
function besideEachOther(
  was: readonly ComparedSlip[],
  is: readonly ComparedSlip[],
): readonly Beside[] {
  const of = (slips: readonly ComparedSlip[]) =>
    new Map(
      [...grouped(slips, ({ personId }) => personId)].map(([id, theirs]) => [id, whole(theirs)]),
    )
  const [before, after] = [of(was), of(is)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((personId) => ({ personId, was: before.get(personId), is: after.get(personId) }))
}

/** What somebody's month came to in all its runs; it is opened by the last of their slips. */
function whole(theirs: readonly ComparedSlip[]): ComparedSlip {
  return theirs.reduce((sum, slip) => ({
    ...slip,
    payableFen: sum.payableFen + slip.payableFen,
    lines: [...sum.lines, ...slip.lines],
  }))
}

const rowIn =
  (scope: Scope) =>
  ({ personId, was, is }: Beside): PayComparisonRow => {
    const money = moneyIn(scope)
    const amount = (fen: number | null | undefined) =>
      fen === null || fen === undefined ? null : money(fen)
    return {
      personId,
      personName: (is ?? was)?.personName ?? '',
      slipId: is?.id ?? null,
      was: amount(was?.payableFen),
      is: amount(is?.payableFen),
      lines: comparedLines(was?.lines ?? [], is?.lines ?? []).map(
        ({ code, name, wasFen, isFen, steps, rules }) => ({
          code,
          name: { ...name },
          was: amount(wasFen),
          is: amount(isFen),
          steps: [...steps],
          rules: [...rules],
        }),
      ),
    }
  }
