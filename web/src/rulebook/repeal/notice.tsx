import type { RepealView } from '@bylaw/contract'
import { IconArchive } from '@tabler/icons-react'
import { formatDay } from '../../format/time'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { repealWords } from './words'

interface RepealNoticeProps {
  readonly repeal: RepealView | null
  readonly of?: 'rule_set' | 'regulation'
}

/** Since when, by whom and why something is repealed, or is going to be. */
export function RepealNotice({ repeal, of = 'rule_set' }: RepealNoticeProps) {
  const t = useWords(repealWords)
  const place = usePlace()
  if (!repeal) return null
  const { by, reason, inEffect } = repeal
  if (repeal.notYet)
    return (
      <div className="notice notice-over">
        <IconArchive size={18} stroke={1.8} aria-hidden />
        <p>{t(of === 'regulation' ? 'repeal.text_not_yet' : 'repeal.not_yet', { by })}</p>
      </div>
    )
  const told = { by, reason, day: formatDay(repeal.from, place) }
  return (
    <div className="notice notice-over">
      <IconArchive size={18} stroke={1.8} aria-hidden />
      <div>
        <p>{inEffect ? t('repeal.done', told) : t('repeal.coming', told)}</p>
        {inEffect ? <p className="panel-note">{t('repeal.last_words')}</p> : null}
      </div>
    </div>
  )
}
