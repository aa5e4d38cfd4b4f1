import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Failed, Waiting } from '../../common/states'
import { RulesEditor } from '../editor/rules-editor'
import { rulebookQueries } from '../queries'
import { EditDraftForm } from './edit-draft-form'
import type { EditProps } from './edit-screen'

/** A draft of rules in the editor of its kind. */
export function EditRulesDraft({ draft, rebase, ruleSetId }: EditProps & { ruleSetId: string }) {
  const client = useQueryClient()
  const shown = rebase?.basedOn ?? draft.basedOn
  const { data, error, refetch } = useQuery(rulebookQueries.ruleSet(ruleSetId, shown))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={12} />
  const { questions, choices, versions } = data
  return (
    <EditDraftForm
      draft={draft}
      {...(rebase ? { rebase } : {})}
      of={{ of: 'rule-sets', id: ruleSetId }}
      basis={{ version: shown, content: data.rules }}
      versions={versions}
      read={async (version) =>
        (await client.fetchQuery(rulebookQueries.ruleSet(ruleSetId, version))).rules
      }
    >
      {(rules, change, wrong, hold) => (
        <RulesEditor
          kind={draft.kind ?? ''}
          editing={{ rules, change, hold, wrong, questions, choices }}
        />
      )}
    </EditDraftForm>
  )
}
