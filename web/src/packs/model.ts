import type { PackConflict, PackConflictSaid, PackView, Settlement, Words } from '@bylaw/contract'

export const PACK_GROUPS = ['support', 'department', 'staff', 'operations', 'field'] as const
export type PackGroup = (typeof PACK_GROUPS)[number]

/** What of the list is shown. */
export interface PackFilter {
  readonly text: string
  readonly group: PackGroup | 'all'
}

export const EVERYTHING: PackFilter = { text: '', group: 'all' }

/** The packs that match, under their headings; headings with nothing under them are left out. */
export function grouped(
  packs: readonly PackView[],
  { text, group }: PackFilter,
): readonly { readonly group: PackGroup; readonly packs: readonly PackView[] }[] {
  return PACK_GROUPS.filter((each) => group === 'all' || each === group)
    .map((each) => ({
      group: each,
      packs: packs.filter((pack) => pack.group === each && speaksOf(pack, text)),
    }))
    .filter((each) => each.packs.length > 0)
}

/** Whether each of the words sought is somewhere in what is said of a pack, in either language. */
function speaksOf({ id, title, summary, ruleSets }: PackView, text: string): boolean {
  const said = [title, summary, ...ruleSets.flatMap((each) => [each.title, each.kindTitle])]
  const all = [id, ...said.flatMap(({ zh, en }) => [zh, en])].join('\n').toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word))
}

/** What a pack brings, kind by kind, in the order in which it has them. */
export function kindsOf({ ruleSets }: PackView) {
  const kinds = [...new Set(ruleSets.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const ofKind = ruleSets.filter((each) => each.kind === kind)
    return { kind, title: ofKind[0]?.kindTitle ?? { zh: kind, en: kind }, ruleSets: ofKind }
  })
}

/** The kinds of rules that the system acts on by itself, and then those that it does not; counted. */
export const actingAndNot = (packs: readonly PackView[]) =>
  [true, false].flatMap((acts) => {
    const ruleSets = packs
      .flatMap((pack) => pack.ruleSets)
      .filter(({ actedOnIn }) => (actedOnIn !== null) === acts)
    const titles = new Map(ruleSets.map(({ kind, kindTitle }) => [kind, kindTitle]))
    return ruleSets.length === 0
      ? []
      : [{ acts, kinds: [...titles.values()], count: ruleSets.length }]
  })

/** Who is to prevail, by subject: the regulation in use, or a pack’s number. */
export type Choices = Readonly<Record<string, string>>

export const subjectOf = ({ kind, key }: Pick<PackConflict, 'kind' | 'key'>): string =>
  `${kind} ${key}`

/**
 * The choice made on a subject, as long as it is one that can still be made. Where all of them say
 * the same there is nothing to choose: the first prevails, which is what is in use where anything is.
 */
export function choiceOf(conflict: PackConflict, choices: Choices): string | undefined {
  const chosen = choices[subjectOf(conflict)]
  const offered = sidesOf(conflict).map(({ value }) => value)
  return offered.find((each) => each === chosen) ?? (isToChoose(conflict) ? undefined : offered[0])
}

/** Whether those that meet on a subject say different things of it. */
export const isToChoose = (conflict: PackConflict): boolean =>
  sidesOf(conflict).some(({ said }) => said.rules.length > 0)

export const unsettled = (
  conflicts: readonly PackConflict[],
  choices: Choices,
): readonly PackConflict[] => conflicts.filter((each) => choiceOf(each, choices) === undefined)

/** The choices as they are sent; none about what is no longer contested. */
export const settlements = (conflicts: readonly PackConflict[], choices: Choices): Settlement[] =>
  conflicts.flatMap((conflict) => {
    const prevails = choiceOf(conflict, choices)
    return prevails === undefined ? [] : [{ kind: conflict.kind, key: conflict.key, prevails }]
  })

/** One of the regulations that meet on a subject, as it is chosen. */
export interface ConflictSide {
  readonly value: string
  /** Its number; null for what the company wrote itself. */
  readonly id: string | null
  readonly title: Words
  readonly said: PackConflictSaid
}

/** Those that meet on a subject: what is in use before what is to be adopted. */
export const sidesOf = ({ existing, packs }: PackConflict): readonly ConflictSide[] => [
  ...(existing ? [{ ...existing, value: 'existing', id: existing.packId }] : []),
  ...packs.map((pack) => ({ ...pack, value: pack.id })),
]

/** Whether a choice changes rules only later, or those whose changes need approval: it is drafted first. */
export const becomesDrafts = (
  conflicts: readonly PackConflict[],
  choices: Choices,
  isLater: boolean,
): boolean =>
  conflicts.some(
    (each) =>
      each.existing &&
      (isLater || each.existing.asksApproval) &&
      choiceOf(each, choices) !== 'existing',
  )
