import { useQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../../common/states'
import { RulesEditor } from '../editor/rules-editor'
import { rulebookQueries } from '../queries'
import { EditDraftForm } from './edit-draft-form'
import type { EditProps } from './edit-screen'

/** A draft of rules in the editor of its kind. */
export function EditRulesDraft({ draft, rebase, ruleSetId }: EditProps & { ruleSetId: string }) {
  const base = useQuery(rulebookQueries.ruleSet(ruleSetId, draft.basedOn))
  const newest = useQuery(rulebookQueries.ruleSet(ruleSetId))
  const error = base.error ?? newest.error
  if (error) return <Failed error={error} retry={() => void newest.refetch()} />
  if (!base.data || !newest.data) return <Waiting lines={12} />
  const { questions } = newest.data
  return (
    <EditDraftForm
      draft={draft}
      {...(rebase ? { rebase } : {})}
      of={{ of: 'rule-sets', id: ruleSetId }}
      base={base.data.rules}
      newest={newest.data.rules}
    >
      {(rules, change, wrong, hold) => (
        <RulesEditor kind={draft.kind ?? ''} editing={{ rules, change, hold, wrong, questions }} />
      )}
    </EditDraftForm>
  )
}
