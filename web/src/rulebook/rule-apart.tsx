import type { RuleSetSummary } from '@bylaw/contract'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { listMark } from '../format/list'
import { useLanguage, useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { rulebookQueries } from './queries'
import { rulebookWords } from './words'
import './rulebook.css'

interface RuleApartProps {
  readonly ruleSet: Pick<RuleSetSummary, 'id' | 'regulationId'>
  /** JSON pointer of the rule in force. */
  readonly place: string
}

/** That clauses which a rule rests on state other figures than it says. */
export function RuleApart({ ruleSet: { id, regulationId }, place }: RuleApartProps) {
  const t = useWords(rulebookWords)
  const language = useLanguage()
  const { data } = useQuery({
    ...rulebookQueries.regulation(regulationId ?? ''),
    enabled: regulationId !== null,
  })
  return (data?.clauses ?? []).flatMap(({ id: clause, behind }) =>
    behind
      .filter(({ ruleSetId, rule, now }) => ruleSetId === id && rule === place && now !== null)
      .map(({ states, changed }) => (
        <p key={`${clause} ${changed} ${states}`} className="clause-behind">
          <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
          <span>
            {t('rulebook.rule_otherwise', { clause, figures: states.join(listMark(language)) })}{' '}
            <Go href={`/rulebook/${regulationId}#${clause}`}>{t('rulebook.see_clause')}</Go>
          </span>
        </p>
      )),
  )
}
