import type { LetterDismissed } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { answeredWith } from '../platform/carried-out'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { readInHand, withHeldLetter } from './held-letter'
import { decided, takeLetter } from './take-letter'
import { letterView } from './views'

/**
 * Puts a held letter away; it is kept, and said by whom. The Desk is told first: no try that took the
 * letter up before makes anything of it afterwards. Where one has made something of it already, the
 * letter is on that ticket, and whoever would have put it away is told.
 */
export function dismissLetter(scope: Scope, letterId: string): Promise<LetterDismissed> {
  return withHeldLetter(scope, letterId, async (held) => {
    const { letter, inHand } = held
    // What was set aside is put away as it is.
    if (letter.state !== 'held') throw new Problem('wrong_state')
    const there = await scope.desk.letBe(letter.id)
    const become = decided(scope, there)
    const now = { ...letter, ...become, version: letter.version + 1 }
    const view = { ...letterView(scope, now), alreadyOn: there?.number ?? null }
    if (there) await takeLetter(scope, await readInHand(scope, held), there, { view, status: 200 })
    else
      await scope.mail.decide(letter.id, become, inHand, [
        auditEntry(scope, 'letter.dismissed', letter.id),
        ...answeredWith(scope, view),
      ])
    return view
  })
}
