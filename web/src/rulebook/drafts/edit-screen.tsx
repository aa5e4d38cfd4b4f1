import type { DraftView, RebasedDraft } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useSearch } from '../../area/use-search'
import { Failed, Waiting } from '../../common/states'
import { EditPathDraft } from '../path/edit-draft'
import { EditRepealDraft } from '../repeal/edit'
import { EditRulesDraft } from './edit-rules'
import { EditTextDraft } from './edit-text'
import { draftQueries } from './queries'

/** Changes a draft, or brings it up to a version that came out since. */
export function EditDraftScreen() {
  const { draftId = '' } = useParams({ strict: false })
  const rebase = useSearch('rebase') !== undefined
  const { data, error, refetch } = useQuery(draftQueries.draft(draftId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={12} />
  return rebase ? <CaughtUp key={data.id} draft={data} /> : <EditDraft key={data.id} draft={data} />
}

export interface EditProps {
  readonly draft: DraftView
  /** What it becomes on the newest version, where it is to catch up. */
  readonly rebase?: RebasedDraft
}

function CaughtUp({ draft }: EditProps) {
  const { data, error, refetch } = useQuery(draftQueries.rebased(draft))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  return data ? <EditDraft draft={draft} rebase={data} /> : <Waiting lines={12} />
}

const EditDraft = (props: EditProps) =>
  props.draft.changesPath ? (
    <EditPathDraft {...props} />
  ) : props.draft.repeals ? (
    <EditRepealDraft {...props} />
  ) : props.draft.ruleSetId ? (
    <EditRulesDraft {...props} ruleSetId={props.draft.ruleSetId} />
  ) : (
    <EditTextDraft {...props} regulationId={props.draft.regulationId ?? ''} />
  )
