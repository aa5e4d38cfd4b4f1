import type { RuleSetView } from '@bylaw/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { Failed, Waiting } from '../../common/states'
import { formatInstant } from '../../format/time'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { Go } from '../../shell/go'
import { RulesBesideClauses } from '../citing/rules-beside-clauses'
import { useCites } from '../citing/use-cites'
import { rulebookQueries } from '../queries'
import { repealWords } from '../repeal/words'
import { versionToChange } from './basis'
import { DraftForm } from './draft-form'
import { draftQueries, startDraft } from './queries'
import { BLANK_WHEN, RESTORING_WHEN } from './when'
import { draftWords } from './words'

/** Begins a change of a rule set, on the version in force. */
export function StartRulesDraftScreen() {
  const { ruleSetId = '' } = useParams({ strict: false })
  const newest = useQuery(rulebookQueries.ruleSet(ruleSetId))
  const version = versionToChange(newest.data?.versions ?? [], undefined)
  const inForce = useQuery({
    ...rulebookQueries.ruleSet(ruleSetId, version),
    enabled: version !== undefined,
  })
  const error = newest.error ?? inForce.error
  if (error) return <Failed error={error} retry={() => void newest.refetch()} />
  if (!inForce.data) return <Waiting lines={12} />
  return <StartRulesDraft ruleSet={inForce.data} />
}

function StartRulesDraft({ ruleSet }: { ruleSet: RuleSetView }) {
  const t = useWords(draftWords)
  const { language } = usePlace()
  const router = useRouter()
  const repeal = useWords(repealWords)
  const client = useQueryClient()
  const { summary, rules, questions, choices, versions } = ruleSet
  const title = inLanguage(summary.title, language)
  const [start] = useState({ rules, citations: {} })
  const cites = useCites({ rules, citations: ruleSet.citations }, start)
  return (
    <DraftForm
      kind={summary.kind}
      title={
        summary.repeal
          ? repeal(summary.repeal.notYet ? 'repeal.begin_title' : 'repeal.restore_title', { title })
          : t('draft.start_title', { title })
      }
      {...(summary.repeal
        ? {
            lead: repeal(summary.repeal.notYet ? 'repeal.begin_lead' : 'repeal.restore_lead'),
            restores: true,
          }
        : {})}
      notice={<OpenDraftNotice ruleSetId={summary.id} />}
      start={{ content: rules, when: summary.repeal ? RESTORING_WHEN : BLANK_WHEN }}
      basis={{ version: summary.shownVersion, content: rules }}
      versions={versions}
      read={async (version) =>
        (await client.fetchQuery(rulebookQueries.ruleSet(summary.id, version))).rules
      }
      known={[]}
      beside={cites}
      back={`/rulebook/rule-sets/${summary.id}`}
      save={(wish, command) =>
        startDraft({ of: 'rule-sets', id: summary.id }, summary.version, wish, command)
      }
      done={({ id }) => router.history.push(`/rulebook/drafts/${id}`)}
    >
      {({ content, change, wrong, hold }) => (
        <RulesBesideClauses
          kind={summary.kind}
          editing={{ rules: content, change, hold, wrong, questions, choices }}
          regulationId={summary.regulationId}
          cites={cites}
          said={ruleSet.sentences.map(({ rule }) => rule)}
        />
      )}
    </DraftForm>
  )
}

/** That somebody is at it already. */
function OpenDraftNotice({ ruleSetId }: { ruleSetId: string }) {
  const t = useWords(draftWords)
  const place = usePlace()
  const { data } = useQuery(draftQueries.open())
  const open = data?.find((draft) => draft.ruleSetId === ruleSetId)
  if (!open) return null
  const { name, at } = open.draftedBy
  return (
    <p className="notice">
      <span>
        {t('draft.has_open', { name, at: formatInstant(at, place) })}{' '}
        <Go href={`/rulebook/drafts/${open.id}`}>{t('draft.see_it')}</Go>
      </span>
    </p>
  )
}
