import type { NewCrewQuantity } from '@bylaw/contract'
import { type DatedShares, partsOf, sharedOut, sharesOn } from '@bylaw/rules-piecework'
import type { RepairAgreed } from '../contracting/repair-fee'
import type { QuantityRow } from './store'

/** What of a crew's statement is one member's. */
export type MemberPart = Pick<QuantityRow, 'lines' | 'dayShares' | 'repair'>

interface CrewWork extends Pick<NewCrewQuantity, 'lines' | 'days' | 'repair'> {
  /** What the customer is charged for the repair, as the rules allowed it. */
  readonly agreed: RepairAgreed | null
}

/**
 * Whose part of a crew's statement is what: each line, each day and the fee by the shares of its own
 * day. Whoever has nothing of a line has no line of it.
 */
export function partsByMember(
  crew: string,
  dated: readonly DatedShares[],
  { lines, days, repair, agreed }: CrewWork,
): ReadonlyMap<string, MemberPart> {
  const parts = new Map<string, MemberPart>()
  const add = (personId: string, more: (part: MemberPart) => Partial<MemberPart>) => {
    const part = parts.get(personId) ?? NOTHING
    parts.set(personId, { ...part, ...more(part) })
  }
  for (const { on, ...line } of lines) {
    const shares = sharesOn(dated, on) ?? []
    const metres = sharedOut(line.metres, shares)
    shares.forEach(({ personId, shareBp }, index) => {
      const part = metres[index] ?? '0'
      if (Number(part) === 0) return
      const shared = { crew, on, metres: line.metres, shareBp }
      add(personId, (so) => ({ lines: [...so.lines, { ...line, metres: part, shared }] }))
    })
  }
  for (const each of days) {
    const shares = sharesOn(dated, each.on) ?? []
    const sharesBp = shares.map(({ shareBp }) => shareBp)
    shares.forEach(({ personId }, index) => {
      add(personId, ({ dayShares }) => ({
        dayShares: [...(dayShares ?? []), { crew, ...each, sharesBp, index }],
      }))
    })
  }
  if (repair && agreed) {
    const shares = sharesOn(dated, repair.on) ?? []
    const fees = partsOf(
      agreed.feeFen,
      shares.map(({ shareBp }) => shareBp),
    )
    shares.forEach(({ personId, shareBp }, index) => {
      const shared = { crew, on: repair.on, feeFen: agreed.feeFen, shareBp }
      add(personId, () => ({ repair: { ...agreed, feeFen: fees[index] ?? 0, shared } }))
    })
  }
  return parts
}

const NOTHING: MemberPart = { lines: [], dayShares: null, repair: null }
