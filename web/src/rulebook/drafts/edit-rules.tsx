import type { RuleSetView } from '@bylaw/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Failed, Waiting } from '../../common/states'
import { RulesBesideClauses } from '../citing/rules-beside-clauses'
import { useCites } from '../citing/use-cites'
import { rulebookQueries } from '../queries'
import { EditDraftForm } from './edit-draft-form'
import type { EditProps } from './edit-screen'

/** A draft of rules in the editor of its kind. */
export function EditRulesDraft({ draft, rebase, ruleSetId }: EditProps & { ruleSetId: string }) {
  const shown = rebase?.basedOn ?? draft.basedOn
  const { data, error, refetch } = useQuery(rulebookQueries.ruleSet(ruleSetId, shown))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={12} />
  return <EditRules draft={draft} {...(rebase ? { rebase } : {})} ruleSet={data} />
}

/** @param ruleSet in the version that the draft is a change of */
function EditRules({ draft, rebase, ruleSet }: EditProps & { ruleSet: RuleSetView }) {
  const client = useQueryClient()
  const { summary, rules: before, citations, questions, choices, versions, sentences } = ruleSet
  const [start] = useState({ rules: draft.content, citations: draft.citations })
  // Under another regulation nothing is kept of what they rested on.
  const cites = useCites({ rules: before, citations: draft.handsTo ? {} : citations }, start)
  return (
    <EditDraftForm
      draft={draft}
      {...(rebase ? { rebase } : {})}
      of={{ of: 'rule-sets', id: summary.id }}
      basis={{ version: summary.shownVersion, content: before }}
      isBegun={summary.repeal?.notYet === true}
      versions={versions}
      read={async (version) =>
        (await client.fetchQuery(rulebookQueries.ruleSet(summary.id, version))).rules
      }
      beside={cites}
    >
      {({ content: rules, change, wrong, hold }) => (
        <RulesBesideClauses
          kind={summary.kind}
          editing={{ rules, change, hold, wrong, questions, choices }}
          regulationId={draft.handsTo?.regulationId ?? summary.regulationId}
          cites={cites}
          said={sentences.map(({ rule }) => rule)}
        />
      )}
    </EditDraftForm>
  )
}
