import type { PaySlipView } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { becameOfSlip } from './became-of-slip'
import { slipReader } from './slip-reader'
import { slipView } from './slip-view'
import { readingNow } from './who-read'

/** A slip, as far as the reader may see it. Who opens their own has seen it; every reading is noted. */
export async function readSlip(scope: Scope, slipId: string): Promise<PaySlipView> {
  const { personId, personName, now: atMs } = scope
  const seen = scope.pay.noteSeen({ id: scope.newId('wrd'), slipId, personId, personName, atMs })
  const note = auditEntry(scope, 'pay_slip.read', slipId)
  const reader = slipReader(scope)
  const opened = scope.pay.noteOpened({ ...readingNow(scope, 'opened'), slipId }, reader)
  const slip = await scope.pay.readSlip(slipId, reader, seen, note, opened)
  if (!slip) throw new Problem('not_found')
  const [said, became] = await Promise.all([
    slip.state === 'approved' ? scope.pay.wordsOf(slipId) : [],
    becameOfSlip(scope, slip),
  ])
  return slipView(slip, said, became)
}
