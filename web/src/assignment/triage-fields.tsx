import type { NewTriage, Priority, TaskWish, TriageView } from '@bylaw/contract'
import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { commonWords } from '../common/words'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMe } from '../shell/company'
import { assignmentQueries } from './queries'
import { assignmentWords } from './words'
import './assignment.css'

interface TriageFieldsProps {
  readonly task: TaskWish
  readonly change: (task: TaskWish) => void
  readonly customerId: string | undefined
  readonly priority: Priority
  readonly choose: (priority: Priority) => void
}

/** What the ticket is about, and the priority that the rules suggest for it. */
export function TriageFields({ task, change, customerId, priority, choose }: TriageFieldsProps) {
  const t = useWords(assignmentWords)
  const language = useLanguage()
  const isContact = useMe().person.role === 'contact'
  const { impact, urgency, product } = task
  const request: NewTriage = {
    ...(customerId ? { customerId } : {}),
    ...(impact ? { impact } : {}),
    ...(urgency ? { urgency } : {}),
    ...(product ? { product } : {}),
  }
  const { data } = useQuery({
    ...assignmentQueries.triage(request),
    placeholderData: (before) => before,
  })
  if (!data) return null
  const keyed = (['impact', 'urgency', 'difficulty'] as const).filter(
    (what) => !(isContact && what === 'difficulty') && data[LISTS[what]].length > 0,
  )
  const named = (['product', 'region', 'business', 'specialism'] as const).filter(
    (what) => !isContact && data[LISTS[what]].length > 0,
  )
  const put = (what: keyof TaskWish, value: string | null) => {
    const { [what]: _, ...rest } = task
    change(value === null ? rest : { ...rest, [what]: value })
  }
  return (
    <>
      {keyed.length + named.length > 0 ? (
        <div className="form-pair">
          {keyed.map((what) => (
            <Select
              key={what}
              label={t(`assignment.${what}`)}
              placeholder={t('assignment.unknown')}
              clearable
              clearButtonProps={{ 'aria-label': t('assignment.unknown') }}
              data={data[LISTS[what]].map(({ key, name }) => ({
                value: key,
                label: inLanguage(name, language),
              }))}
              value={task[what] ?? null}
              onChange={(value) => put(what, value)}
            />
          ))}
          {named.map((what) => (
            <Select
              key={what}
              label={t(`assignment.${what}`)}
              placeholder={t('assignment.unknown')}
              clearable
              clearButtonProps={{ 'aria-label': t('assignment.unknown') }}
              data={[...data[LISTS[what]]]}
              value={task[what] ?? null}
              onChange={(value) => put(what, value)}
            />
          ))}
        </div>
      ) : null}
      <Suggestion triage={data} priority={priority} choose={choose} />
    </>
  )
}

const LISTS = {
  impact: 'impacts',
  urgency: 'urgencies',
  difficulty: 'difficulties',
  product: 'products',
  region: 'regions',
  business: 'businesses',
  specialism: 'specialisms',
} as const

interface SuggestionProps {
  readonly triage: TriageView
  readonly priority: Priority
  readonly choose: (priority: Priority) => void
}

function Suggestion({ triage, priority, choose }: SuggestionProps) {
  const t = useWords(assignmentWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const { priority: suggested, because, refusal } = triage
  if (refusal) return <p className="form-text">{inLanguage(refusal.message, language)}</p>
  if (!suggested) return null
  return (
    <div className="triage-suggests" role="status">
      <p>
        {t('assignment.suggests', { priority: common(`common.priority_${suggested}`) })}
        {because ? ` · ${inLanguage(because, language)}` : ''}
      </p>
      {suggested === priority ? null : (
        <>
          <Button size="compact-xs" variant="default" onClick={() => choose(suggested)}>
            {t('assignment.use')}
          </Button>
          <p>{t('assignment.other_than')}</p>
        </>
      )}
    </div>
  )
}
