import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { depthOf } from '../model'
import type { ClauseRow } from './clause-rows'
import { textWords } from './words'

interface ClauseHeadProps {
  readonly row: ClauseRow
  readonly open: boolean
  readonly toggle: () => void
}

/** A clause in one line: its number, what it is about, how it begins, and what became of it. */
export function ClauseHead({ row: { clause, mark, said }, open, toggle }: ClauseHeadProps) {
  const t = useWords(textWords)
  const language = useLanguage()
  const Chevron = open ? IconChevronDown : IconChevronRight
  return (
    <button
      type="button"
      className="clause-head"
      data-depth={depthOf(clause.id)}
      aria-expanded={open}
      onClick={toggle}
    >
      <Chevron size={15} stroke={1.8} aria-hidden />
      <span className="clause-head-number">{clause.id}</span>
      <strong>{inLanguage(clause.heading, language)}</strong>
      <span className="clause-head-text">
        {open ? null : inLanguage(clause.text, language) || t('text.blank')}
      </span>
      {mark ? <span className="badge badge-calm">{t(`text.mark_${mark}`)}</span> : null}
      {said ? (
        <span className={`badge badge-${said === 'error' ? 'must' : 'warn'}`}>
          {t(`text.said_${said}`)}
        </span>
      ) : null}
    </button>
  )
}
