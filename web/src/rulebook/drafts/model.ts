import type {
  DraftSummary,
  DraftView,
  RegulationDocument,
  VerdictView,
  Words,
} from '@bylaw/contract'
import { listMark } from '../../format/list'

/** One station of a draft’s path as the stepper shows it, the drafting itself first. */
export interface Station {
  readonly name: Words | 'drafted'
  readonly state: 'done' | 'here' | 'ahead'
  readonly by?: {
    readonly name: string
    readonly at: string
    readonly comment: string
    readonly alone?: true | undefined
  }
  /** Who may pass it, while nobody has. */
  readonly roles: DraftView['path'][number]['roles']
}

/** Where a draft stands, station by station. */
export function stationsOf(draft: DraftView): readonly Station[] {
  const { draftedBy, path, state } = draft
  const passed = currentVerdicts(draft)
  const drafting: Station = {
    name: 'drafted',
    state: state === 'draft' ? 'here' : 'done',
    by: { name: draftedBy.name, at: draftedBy.at, comment: '' },
    roles: [],
  }
  // What was published passed the path of its time, which need not be that of today.
  if (state === 'published') return [drafting, ...passed.map(passedStation)]
  return [
    drafting,
    ...path.map(({ name, roles }, index): Station => {
      const verdict = state === 'in_approval' ? passed[index] : undefined
      if (verdict) return { ...passedStation(verdict), name }
      return { name, roles, state: index === draft.waitsAt ? 'here' : 'ahead' }
    }),
  ]
}

/** The verdicts of the submission that counts: those since it was last returned. */
function currentVerdicts({ verdicts, state, waitsAt }: DraftView): readonly VerdictView[] {
  if (state === 'in_approval') return waitsAt === 0 ? [] : verdicts.slice(-(waitsAt ?? 0))
  return verdicts.slice(verdicts.findLastIndex(({ outcome }) => outcome === 'returned') + 1)
}

const passedStation = ({ step, personName, at, comment, alone }: VerdictView): Station => ({
  name: step,
  state: 'done',
  by: { name: personName, at, comment, alone },
  roles: [],
})

export type DraftBadge = DraftView['state'] | 'returned'

/** What a list says of a draft: one that came back says so until it is submitted again. */
export const badgeOf = ({ state, verdicts }: DraftSummary): DraftBadge =>
  state === 'draft' && verdicts.at(-1)?.outcome === 'returned' ? 'returned' : state

/** A station as it stands within a sentence: “waits for the reviewer named on the text”. */
export const stationInSentence = (name: string): string =>
  name.replace(/^(The|An?) /, (article) => article.toLowerCase())

export const DRAFT_SHELVES = ['mine_to_judge', 'mine', 'all'] as const
export type DraftShelf = (typeof DRAFT_SHELVES)[number]

/** The open drafts on a shelf of the inbox, in the order in which they came. */
export const onDraftShelf = (
  open: readonly DraftSummary[],
  shelf: Exclude<DraftShelf, 'all'>,
  personId: string,
): readonly DraftSummary[] =>
  open.filter(({ mayJudge, authors }) =>
    shelf === 'mine' ? authors.some((each) => each.personId === personId) : mayJudge,
  )

/** What the inbox opens on: what waits for the reader or, where nothing does, what is their own. */
export const shelfToOpen = (
  open: readonly DraftSummary[] | undefined,
  personId: string,
): DraftShelf => {
  const has = (shelf: Exclude<DraftShelf, 'all'>) =>
    onDraftShelf(open ?? [], shelf, personId).length > 0
  return !has('mine_to_judge') && has('mine') ? 'mine' : 'mine_to_judge'
}

/** The open drafts of a regulation's rules that go by themselves and are still being written. */
export const couldGoAlong = (
  open: readonly DraftSummary[],
  ruleSets: readonly { readonly id: string }[],
): readonly DraftSummary[] =>
  open.filter(
    ({ state, goesWith, ruleSetId }) =>
      state === 'draft' && goesWith === null && ruleSets.some(({ id }) => id === ruleSetId),
  )

/** The draft of a regulation's text that is still being written. */
export const textOpenFor = (
  open: readonly DraftSummary[],
  regulationId: string | null,
): DraftSummary | undefined =>
  open.find((each) => each.state === 'draft' && isTextOf(each, regulationId))

/** Whether a draft is of what a regulation says, rather than of its end or of its path. */
export const isTextOf = (draft: DraftSummary, regulationId: string | null): boolean =>
  regulationId !== null &&
  draft.regulationId === regulationId &&
  !draft.changesPath &&
  !draft.repeals

/** Whether a version came out since the draft was last written. */
export const isStale = ({ state, knownVersion, currentVersion }: DraftView): boolean =>
  (state === 'draft' || state === 'in_approval') && knownVersion < currentVersion

/** Everyone who has written a draft, in order. */
export const authorNames = ({ authors }: DraftSummary, language: 'zh' | 'en'): string =>
  authors.map(({ name }) => name).join(listMark(language))

/** Where the thing lives that a draft changes. */
export const homeOf = ({ ruleSetId, regulationId, changesPath }: DraftView): string =>
  ruleSetId
    ? `/rulebook/rule-sets/${ruleSetId}`
    : `/rulebook/${regulationId ?? ''}?part=${changesPath ? 'path' : 'text'}`

/** Where what it was published as is shown; of a path, the one in force is shown beside those before. */
export const publishedAt = (draft: DraftView): string => {
  const home = homeOf(draft)
  if (draft.changesPath) return home
  return `${home}${draft.ruleSetId ? '?' : '&'}version=${draft.publishedVersion}`
}

type Clause = RegulationDocument['clauses'][number]

export interface ChangedClauses {
  readonly reworded: readonly { readonly before: Clause; readonly after: Clause }[]
  readonly added: readonly Clause[]
  readonly removed: readonly Clause[]
}

/** Clauses that differ, in the order in which people look: reworded, added, removed. */
export const clauseChangesOf = ({ reworded, added, removed }: ChangedClauses) => [
  ...reworded.map(({ before, after }) => ({ what: 'changed' as const, before, after })),
  ...added.map((after) => ({ what: 'added' as const, before: null, after })),
  ...removed.map((before) => ({ what: 'removed' as const, before, after: null })),
]

/** What is left to mend in a draft; while it is being merged, not that it is to be. */
export const toMend = <Finding extends { readonly code: string }>(
  findings: readonly Finding[],
  isMerging: boolean,
): readonly Finding[] => findings.filter(({ code }) => !isMerging || code !== 'basis_moved')
