import type {
  ChangedExample,
  DiffView,
  DraftChange,
  DraftChecks,
  DraftDiffView,
  DraftSummary,
  DraftVerdict,
  DraftView,
  NewPathDraft,
  NewRulesDraft,
  NewTextDraft,
  RebasedDraft,
  RegulationView,
} from '@bylaw/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../../api'
import type { CommandId } from '../../command-id'
import { everyPage, type Page } from '../../queries'

const draftPath = (id: string): `/v1/drafts/${string}` => `/v1/drafts/${encodeURIComponent(id)}`

/** What a draft is of: a rule set, or the text of a regulation. */
export interface DraftOf {
  readonly of: 'rule-sets' | 'regulations'
  readonly id: string
}

/** What the screens of drafts read. */
export const draftQueries = {
  /** What is being written or waits for someone: all of it, since it is counted and picked from. */
  open: () =>
    queryOptions({
      queryKey: ['rulebook', 'drafts', 'open'],
      queryFn: () => everyPage<DraftSummary>('/v1/drafts', { view: 'open' }),
    }),
  /** Everything that was ever drafted, a page at a time. */
  all: () =>
    infiniteQueryOptions({
      queryKey: ['rulebook', 'drafts', 'all'],
      queryFn: ({ pageParam }) =>
        api.read<Page<DraftSummary>>('/v1/drafts', { view: 'all', cursor: pageParam }),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
  draft: (id: string) =>
    queryOptions({
      queryKey: ['rulebook', 'draft', id],
      queryFn: () => api.read<DraftView>(draftPath(id)),
    }),
  checks: (id: string) =>
    queryOptions({
      queryKey: ['rulebook', 'draft', id, 'checks'],
      queryFn: () => api.read<DraftChecks>(`${draftPath(id)}/checks`),
    }),
  diff: (id: string) =>
    queryOptions({
      queryKey: ['rulebook', 'draft', id, 'diff'],
      queryFn: () => api.read<DraftDiffView>(`${draftPath(id)}/diff`),
    }),
  /** The draft on the newest version, which the key names: a still newer one is asked for anew. */
  rebased: ({ id, version, currentVersion }: DraftView) =>
    queryOptions({
      queryKey: ['rulebook', 'draft', id, 'rebase', version, currentVersion],
      queryFn: () => api.read<RebasedDraft>(`${draftPath(id)}/rebase`),
    }),
  /** How two versions of a rule set, or of a text, differ. */
  versions: ({ of, id }: DraftOf, from: number, to: number) =>
    queryOptions({
      queryKey: ['rulebook', 'versions', of, id, from, to],
      queryFn: () =>
        of === 'rule-sets'
          ? api.read<DiffView>(`/v1/rule-sets/${encodeURIComponent(id)}/diff`, { from, to })
          : api.read<DiffView>(`/v1/regulations/${encodeURIComponent(id)}/diff`, { from, to }),
    }),
}

/** Begins a draft; a text’s together with those of its rules that go along, or one of those with it. */
export const startDraft = (
  { of, id }: DraftOf,
  basedOn: number,
  wish: NewRulesDraft | NewTextDraft,
  command: CommandId,
): Promise<DraftView> => {
  const options = { version: basedOn, command }
  return of === 'rule-sets'
    ? api.post(`/v1/rule-sets/${encodeURIComponent(id)}/drafts`, wish, options)
    : api.post(`/v1/regulations/${encodeURIComponent(id)}/drafts`, wish, options)
}

export const startPathDraft = (
  { summary, approvalPathVersion }: RegulationView,
  wish: NewPathDraft,
  command: CommandId,
): Promise<DraftView> =>
  api.post(`/v1/regulations/${encodeURIComponent(summary.id)}/path-drafts`, wish, {
    version: approvalPathVersion,
    command,
  })

export const changeDraft = (draft: DraftView, wish: DraftChange): Promise<DraftView> =>
  api.put(draftPath(draft.id), wish, { version: draft.version })

export const acceptOutcomes = (
  { id, version }: DraftView,
  changed: readonly ChangedExample[],
): Promise<DraftView> =>
  api.put(
    `${draftPath(id)}/accepted-outcomes`,
    { outcomes: changed.map(({ id, after }) => ({ id, after })) },
    { version },
  )

/** Has a draft of rules go along with one of the text; null: by itself again. */
export const goAlong = (
  { id, version }: Pick<DraftSummary, 'id' | 'version'>,
  textDraftId: string | null,
): Promise<DraftView> => api.put(`${draftPath(id)}/along`, { textDraftId }, { version })

export const submitDraft = ({ id, version }: DraftView, command: CommandId): Promise<DraftView> =>
  api.post(`${draftPath(id)}/submission`, undefined, { version, command })

export const submitDraftAlone = (
  { id, version }: DraftView,
  reason: string,
  command: CommandId,
): Promise<DraftView> =>
  api.post(`${draftPath(id)}/lone-submission`, { reason }, { version, command })

/** A draft that says what a withdrawn one said. */
export const renewDraft = ({ id, version }: DraftView, command: CommandId): Promise<DraftView> =>
  api.post(`${draftPath(id)}/renewal`, undefined, { version, command })

export const withdrawDraft = ({ id, version }: DraftView, command: CommandId): Promise<DraftView> =>
  api.post(`${draftPath(id)}/withdrawal`, undefined, { version, command })

export const judgeDraft = (
  { id, version }: DraftView,
  verdict: DraftVerdict,
  command: CommandId,
): Promise<DraftView> => api.post(`${draftPath(id)}/verdicts`, verdict, { version, command })
