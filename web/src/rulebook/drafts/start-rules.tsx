import type { RuleSetView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { Failed, Waiting } from '../../common/states'
import { formatInstant } from '../../format/time'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { Go } from '../../shell/go'
import { RulesEditor } from '../editor/rules-editor'
import { rulebookQueries } from '../queries'
import { repealWords } from '../repeal/words'
import { DraftForm } from './draft-form'
import { draftQueries, startDraft } from './queries'
import { BLANK_WHEN } from './when'
import { draftWords } from './words'

/** Begins a change of a rule set, on its newest version. */
export function StartRulesDraftScreen() {
  const { ruleSetId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(rulebookQueries.ruleSet(ruleSetId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={12} />
  return <StartRulesDraft ruleSet={data} />
}

function StartRulesDraft({ ruleSet }: { ruleSet: RuleSetView }) {
  const t = useWords(draftWords)
  const { language } = usePlace()
  const router = useRouter()
  const repeal = useWords(repealWords)
  const { summary, rules, questions } = ruleSet
  const title = inLanguage(summary.title, language)
  return (
    <DraftForm
      title={
        summary.repeal
          ? repeal('repeal.restore_title', { title })
          : t('draft.start_title', { title })
      }
      lead={
        summary.repeal
          ? repeal('repeal.restore_lead')
          : t('draft.start_lead', { version: summary.version })
      }
      notice={<OpenDraftNotice ruleSetId={summary.id} />}
      start={{ content: rules, when: BLANK_WHEN }}
      original={summary.repeal ? undefined : rules}
      known={[]}
      back={`/rulebook/rule-sets/${summary.id}`}
      save={(wish, command) =>
        startDraft({ of: 'rule-sets', id: summary.id }, summary.version, wish, command)
      }
      done={({ id }) => router.history.push(`/rulebook/drafts/${id}`)}
    >
      {(content, change, wrong, hold) => (
        <RulesEditor
          kind={summary.kind}
          editing={{ rules: content, change, hold, wrong, questions }}
        />
      )}
    </DraftForm>
  )
}

/** That somebody is at it already. */
function OpenDraftNotice({ ruleSetId }: { ruleSetId: string }) {
  const t = useWords(draftWords)
  const place = usePlace()
  const { data } = useQuery(draftQueries.list('open'))
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
