import type { ClauseView, RegulationView } from '@bylaw/contract'
import { IconScale } from '@tabler/icons-react'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { rulebookWords } from './words'
import './rulebook.css'

interface ClauseContestedProps {
  readonly clauseId: string
  readonly regulation: Pick<RegulationView, 'clauses'>
}

/** That another regulation says something else on the clause’s subject, and which of the two is gone by. */
export function ClauseContested({ clauseId, regulation }: ClauseContestedProps) {
  const clause = regulation.clauses.find(({ id }) => id === clauseId)
  return clause?.contested.map((each) => (
    <Contested key={`${each.ruleSetId} ${each.other?.id}`} contested={each} />
  ))
}

function Contested({ contested }: { contested: ClauseView['contested'][number] }) {
  const { prevails, ruleSetId, title, other } = contested
  const t = useWords(rulebookWords)
  const language = useLanguage()
  const subject = inLanguage(title, language)
  const named = other
    ? `${other.code} ${t('rulebook.named', { title: inLanguage(other.title, language) })}`
    : t('rulebook.own_rules')
  return (
    <p className={prevails ? 'clause-contested' : 'clause-contested clause-gives-way'}>
      <IconScale size={16} stroke={1.8} aria-hidden />
      <span>
        {t(prevails ? 'rulebook.prevails' : 'rulebook.gives_way', { subject, other: named })}{' '}
        <span className="no-print">
          {prevails && other ? (
            <Go href={`/rulebook/${other.id}`}>{t('rulebook.see_other')}</Go>
          ) : (
            <Go href={`/rulebook/rule-sets/${ruleSetId}`}>{t('rulebook.behind_rules')}</Go>
          )}
        </span>
      </span>
    </p>
  )
}
