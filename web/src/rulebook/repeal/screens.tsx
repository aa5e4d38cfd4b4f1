import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Failed, Waiting } from '../../common/states'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { type DraftOf, startDraft } from '../drafts/queries'
import { BLANK_WHEN } from '../drafts/when'
import { rulebookQueries } from '../queries'
import { RepealForm } from './form'
import { repealWords } from './words'

/** Begins the repeal of a rule set. */
export function RepealRulesScreen() {
  const { ruleSetId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(rulebookQueries.ruleSet(ruleSetId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={8} />
  const { id } = data.summary
  return (
    <Repeal
      of={{ of: 'rule-sets', id }}
      summary={data.summary}
      back={`/rulebook/rule-sets/${id}`}
    />
  )
}

/** Begins the repeal of a regulation with its rule sets. */
export function RepealRegulationScreen() {
  const { regulationId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(rulebookQueries.regulation(regulationId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={8} />
  const { id } = data.summary
  return <Repeal of={{ of: 'regulations', id }} summary={data.summary} back={`/rulebook/${id}`} />
}

interface RepealProps {
  readonly of: DraftOf
  readonly summary: { readonly title: { zh: string; en: string }; readonly version: number }
  readonly back: string
}

function Repeal({ of, summary, back }: RepealProps) {
  const t = useWords(repealWords)
  const { language } = usePlace()
  return (
    <RepealForm
      of={of}
      title={t('repeal.title', { title: inLanguage(summary.title, language) })}
      start={BLANK_WHEN}
      back={back}
      save={(wish, command) => startDraft(of, summary.version, { ...wish, repeals: true }, command)}
    />
  )
}
