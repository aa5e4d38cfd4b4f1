import type { RatersView } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import { pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { visibleSheet } from './open-sheet'
import { proposedRaters } from './proposed-raters'
import type { RaterRow } from './rater-store'

type Named = RatersView['raters'][number]

/** Who is asked to rate, and who might be; never who of them did. Nobody chooses their own raters. */
export async function ratersView(scope: Scope, id: string): Promise<RatersView> {
  const sheet = await visibleSheet(scope, id)
  if (sheet.personId === scope.personId) throw new Problem('not_allowed')
  const { rules } = await pinnedRules(scope, 'appraisal', sheet)
  const rows = await scope.appraisals.ratersOf(id)
  return {
    raters: rows.map(namedRater),
    proposed: sheet.state === 'open' ? await proposedRaters(scope, sheet, rules, rows) : [],
    canMail: (await scope.mail.settings()) !== undefined,
    version: sheet.version,
  }
}

const namedRater = ({ raterGroup, personId, customerId, address, name }: RaterRow): Named => ({
  group: raterGroup,
  personId,
  contact: customerId && address ? { customerId, name, email: address } : null,
  name,
})
