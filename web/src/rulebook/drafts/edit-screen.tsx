import type { DraftView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useSearch } from '../../area/use-search'
import { Failed, Waiting } from '../../common/states'
import { EditRulesDraft } from './edit-rules'
import { EditTextDraft } from './edit-text'
import { isStale } from './model'
import { draftQueries } from './queries'

/** Changes a draft, or brings it up to a version that came out since. */
export function EditDraftScreen() {
  const { draftId = '' } = useParams({ strict: false })
  const rebase = useSearch('rebase') !== undefined
  const { data, error, refetch } = useQuery(draftQueries.draft(draftId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={12} />
  return <EditDraft key={data.id} draft={data} rebase={rebase && isStale(data)} />
}

export interface EditProps {
  readonly draft: DraftView
  readonly rebase: boolean
}

const EditDraft = (props: EditProps) =>
  props.draft.ruleSetId ? (
    <EditRulesDraft {...props} ruleSetId={props.draft.ruleSetId} />
  ) : (
    <EditTextDraft {...props} regulationId={props.draft.regulationId ?? ''} />
  )
