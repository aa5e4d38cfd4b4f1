import type { LetterView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { whoDid } from '../people/who-did'
import { answeredWith } from '../platform/carried-out'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { decidedAlready } from './decided-already'
import type { Letter } from './store'
import { letterView } from './views'

/**
 * Has a letter that was put away wait for a decision again; who did both stays on record. Nothing sorts
 * it by itself: a try that took it up before it was put away stays refused at the Desk, and a colleague's
 * decision from now on stands. What became of it, or what the retention rule took of it, does not come back.
 */
export async function restoreLetter(scope: Scope, letterId: string): Promise<LetterView> {
  const letter = await scope.mail.letter(letterId)
  if (!letter) throw new Problem('not_found')
  if (letter.state !== 'dismissed') throw await notPutAway(scope, letter)
  if (isGone(letter)) throw new Problem('wrong_state', { detail: GONE })
  const restored = { restoredBy: scope.personId, restoredAtMs: scope.now }
  const now = { ...letter, ...restored, state: 'held' as const, version: letter.version + 1 }
  const view = letterView(scope, now)
  await scope.mail.restore(letterId, restored, [
    auditEntry(scope, 'letter.restored', letterId),
    ...answeredWith(scope, view),
  ])
  return view
}

const isGone = ({ mailRemovedAtMs, peopleRemovedAtMs }: Letter): boolean =>
  mailRemovedAtMs !== null || peopleRemovedAtMs !== null

/** Of two who take a letter back the second is told that it waits already. */
async function notPutAway(scope: Scope, letter: Letter): Promise<Problem> {
  if (letter.state !== 'held') return decidedAlready(scope, letter)
  if (letter.restoredAtMs === null) return new Problem('wrong_state')
  const { subject, when } = await whoDid(scope, letter.restoredBy, letter.restoredAtMs)
  return new Problem('wrong_state', {
    detail: words(
      `${subject.zh}将这封来信恢复待处理。`,
      `${subject.en} has taken this letter back already${when.en}.`,
    ),
  })
}

const GONE = words(
  '这封来信的内容已按保存期限删除，不能恢复。',
  'What this letter said was removed by the retention rule: it cannot be taken back.',
)
