import type { BackTestView } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { backTestView, withoutResult } from './back-test-view'
import { noteRead } from './note-read'

/** How far a back-test is; and once it is done, what it found. */
export async function readBackTest(scope: Scope, id: string): Promise<BackTestView> {
  const row = await scope.rules.readBackTest(id)
  if (!row) throw new Problem('not_found')
  const draft = await scope.rules.readDraft(row.draftId)
  assert(draft !== undefined, 'a back-test is of a draft there is')
  const view = backTestView(scope, row, draft)
  if (view.result) await noteRead(scope, row)
  return view
}

/** The back-tests of a draft, newest first. */
export async function listBackTests(scope: Scope, draftId: string): Promise<BackTestView[]> {
  const draft = await scope.rules.readDraft(draftId)
  if (!draft) throw new Problem('not_found')
  const rows = await scope.rules.listBackTests(draftId)
  return rows.map((row) => withoutResult(scope, row, draft))
}
