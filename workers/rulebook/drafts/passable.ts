import type { ApprovalPath, Role } from '@bylaw/contract'

export interface Signer {
  readonly personId: string
  readonly role: Role
}

/** Someone who could have signed in a role that they have lost since. */
export interface FormerSigner extends Signer {
  readonly name: string
  readonly untilMs: number
}

/** A station that nobody could pass, and who of late could have. */
export interface StuckStation {
  /** An index of the path. */
  readonly station: number
  readonly formerly: readonly FormerSigner[]
}

interface People {
  readonly now: readonly Signer[]
  /** The roles that people lost within the time for which they are still counted on. */
  readonly formerly: readonly FormerSigner[]
}

/**
 * The stations that nobody could pass, each with those who could until a short while ago. An owner
 * passes a station alone only where there are none of these: taking everyone's role away for a
 * moment leaves nobody to pass a change, and must not be a way around them. Somebody may be missed
 * at a station that was not theirs, where another signs in their place who could have signed there.
 */
export function stuckStations(
  path: ApprovalPath,
  { now, formerly }: People,
  authors: readonly { readonly personId: string }[],
): StuckStation[] {
  const stuck = stationsWithoutSigner(path, now, authors)
  const ofLate = stationsWithoutSigner(path, [...now, ...formerly], authors)
  const others = formerly.filter((each) =>
    authors.every(({ personId }) => personId !== each.personId),
  )
  return stuck.map((station) => {
    const isFor = ({ role }: Signer) => path[station]?.roles.includes(role) === true
    const here = now.filter(isFor).map(({ personId }) => personId)
    const theirs = others.filter((each) => isFor(each) && !here.includes(each.personId))
    const freed = theirs.length === 0 && !ofLate.includes(station)
    return { station, formerly: freed ? others : theirs }
  })
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
