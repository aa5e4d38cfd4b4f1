import type { DraftView, RuleSetView } from '@bylaw/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useSearch } from '../../area/use-search'
import { Failed, Waiting } from '../../common/states'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { RulesBesideClauses } from '../citing/rules-beside-clauses'
import { useCites } from '../citing/use-cites'
import { rulebookQueries } from '../queries'
import { comingBack } from '../repeal/coming-back'
import { repealWords } from '../repeal/words'
import { alongWords } from './along-words'
import { versionToChange } from './basis'
import { DraftForm } from './draft-form'
import { OpenDraftNotice } from './open-draft-notice'
import { draftQueries, startDraft } from './queries'
import { startingWhen } from './when'
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
  const textId = useSearch('with')
  const text = useQuery({ ...draftQueries.draft(textId ?? ''), enabled: textId !== undefined })
  const error = newest.error ?? inForce.error ?? text.error
  if (error) return <Failed error={error} retry={() => void newest.refetch()} />
  if (!inForce.data || (textId !== undefined && !text.data)) return <Waiting lines={12} />
  return <StartRulesDraft ruleSet={inForce.data} text={text.data} />
}

interface StartRulesProps {
  readonly ruleSet: RuleSetView
  /** The draft of the text that it is to go along with. */
  readonly text: DraftView | undefined
}

function StartRulesDraft({ ruleSet, text }: StartRulesProps) {
  const t = useWords(draftWords)
  const along = useWords(alongWords)
  const { language, zone } = usePlace()
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
          ? repeal(`repeal.${comingBack(summary.repeal)}_title`, { title })
          : t('draft.start_title', { title })
      }
      {...(summary.repeal
        ? {
            lead: repeal(`repeal.${comingBack(summary.repeal)}_lead`),
            restores: true,
          }
        : {})}
      notice={
        <>
          {text ? <p className="notice">{along('along.starts')}</p> : null}
          <OpenDraftNotice isOfIt={({ ruleSetId }) => ruleSetId === summary.id} />
        </>
      }
      start={{ content: rules, when: startingWhen(summary.repeal !== null, text, zone) }}
      dayOfText={text !== undefined}
      basis={{ version: summary.shownVersion, content: rules }}
      versions={versions}
      read={async (version) =>
        (await client.fetchQuery(rulebookQueries.ruleSet(summary.id, version))).rules
      }
      known={[]}
      beside={cites}
      back={`/rulebook/rule-sets/${summary.id}`}
      save={({ validFrom, retroactiveReason, later, ...said }, command) =>
        startDraft(
          { of: 'rule-sets', id: summary.id },
          summary.version,
          text ? { ...said, goesWith: text.id } : { ...said, validFrom, retroactiveReason, later },
          command,
        )
      }
      done={({ id, goesWith }) => router.history.push(`/rulebook/drafts/${goesWith ?? id}`)}
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
