import type { PackView } from '@bylaw/contract'
import { IconCheck } from '@tabler/icons-react'
import { useId } from 'react'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { kindsOf } from './model'
import { packWords } from './words'

interface PackChoiceProps {
  readonly pack: PackView
  readonly chosen: boolean
  readonly toggle: () => void
}

/** One regulation to tick: what it says, which rules it brings, what was found in its text. */
export function PackChoice({ pack, chosen, toggle }: PackChoiceProps) {
  const t = useWords(packWords)
  const language = useLanguage()
  const id = useId()
  return (
    <label className="pack">
      <input
        type="checkbox"
        className="only-spoken"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-more`}
        checked={chosen}
        onChange={toggle}
      />
      <span className="pack-box" aria-hidden>
        {chosen ? <IconCheck size={14} stroke={2.6} /> : null}
      </span>
      <span className="pack-text">
        <span className="pack-title" id={`${id}-title`}>
          <span className="pack-id">{pack.id}</span>
          {inLanguage(pack.title, language)}
        </span>
        <span className="pack-summary" id={`${id}-more`}>
          {inLanguage(pack.summary, language)}
        </span>
        <span className="pack-kinds">
          <span className="only-spoken">{t('packs.brings')}</span>
          {kindsOf(pack).map(({ kind, title, ruleSets }) => (
            <span
              key={kind}
              className="pack-kind"
              title={ruleSets.map((each) => inLanguage(each.title, language)).join(' · ')}
            >
              {inLanguage(title, language)}
              {ruleSets.length > 1 ? <b>{ruleSets.length}</b> : null}
            </span>
          ))}
        </span>
        <span className="pack-report">
          {t('packs.clauses', { count: pack.clauseCount })} · {inLanguage(pack.report, language)}
        </span>
      </span>
    </label>
  )
}
