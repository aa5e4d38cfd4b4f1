import type { ClauseView, RegulationView } from '@bylaw/contract'
import { IconAlertTriangle } from '@tabler/icons-react'
import { listMark } from '../format/list'
import { formatDay } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { rulebookWords } from './words'
import './rulebook.css'

interface ClauseBehindProps {
  readonly clauseId: string
  readonly regulation: Pick<RegulationView, 'summary' | 'clauses' | 'ruleSets'>
}

/** That a clause states figures which its rules do not have: since when, and what they say now. */
export function ClauseBehind({ clauseId, regulation }: ClauseBehindProps) {
  const clause = regulation.clauses.find(({ id }) => id === clauseId)
  return clause?.behind.map((each) => (
    <Behind
      key={`${each.ruleSetId} ${each.rule} ${each.changed} ${each.states}`}
      behind={each}
      clauseId={clauseId}
      regulation={regulation}
    />
  ))
}

interface BehindProps extends ClauseBehindProps {
  readonly behind: ClauseView['behind'][number]
}

function Behind({ behind, regulation, clauseId }: BehindProps) {
  const { states, now, since, ruleSetId, changed } = behind
  const t = useWords(rulebookWords)
  const place = usePlace()
  const may = useMay()
  const figures = states.join(listMark(place.language))
  const day = formatDay(since, place)
  const ruleSet = regulation.ruleSets.find(({ id }) => id === ruleSetId)
  return (
    <p className="clause-behind">
      <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
      <span>
        {now
          ? t(changed === 'text' ? 'rulebook.clause_otherwise' : 'rulebook.clause_behind', {
              figures,
              day,
              now: inLanguage(now, place.language),
            })
          : t('rulebook.clause_gone', { figures, day })}{' '}
        <Go href={`/rulebook/rule-sets/${ruleSetId}`}>
          {ruleSet
            ? `${inLanguage(ruleSet.title, place.language)} v${ruleSet.shownVersion}`
            : t('rulebook.behind_rules')}
        </Go>
        {may('rulebook.draft') ? (
          <span className="no-print">
            {' · '}
            <Go href={`/rulebook/${regulation.summary.id}/draft#${clauseId}`}>
              {t('rulebook.behind_revise')}
            </Go>
          </span>
        ) : null}
      </span>
    </p>
  )
}
