import type { ApprovalPath, Role } from '@bylaw/contract'

export interface Signer {
  readonly personId: string
  readonly role: Role
}

/**
 * The stations that nobody could pass, as indexes of the path: nobody signs what they wrote, or
 * twice. As few as possible are left over, the first ones first being filled.
 *
 * With an owner who drafts and a lead beside, 审核 has the lead and 批准, which is the owner's,
 * has nobody: `[1]`.
 */
export function stationsWithoutSigner(
  path: ApprovalPath,
  people: readonly Signer[],
  authors: readonly { readonly personId: string }[],
): number[] {
  const others = people.filter((each) =>
    authors.every(({ personId }) => personId !== each.personId),
  )
  const stationOf = new Map<string, number>()

  /** Finds a signer, if need be by having one of another station change to where else they can. */
  const filled = (station: number, asked: Set<string>): boolean =>
    others
      .filter(({ role }) => path[station]?.roles.includes(role))
      .some(({ personId }) => {
        if (asked.has(personId)) return false
        asked.add(personId)
        const at = stationOf.get(personId)
        if (at !== undefined && !filled(at, asked)) return false
        stationOf.set(personId, station)
        return true
      })

  return path.flatMap((_, station) => (filled(station, new Set()) ? [] : [station]))
}
