import type { DayState, PackView } from '@bylaw/contract'
import { IconCalendarOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { formatList } from '../format/list'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { clockWords } from './clock-words'

interface NoHoursProps {
  readonly days: readonly { readonly state: DayState }[]
}

/** Where the company has no rules of working time, that is said once, with where they are adopted. */
export function NoHours({ days }: NoHoursProps) {
  const t = useWords(clockWords)
  const language = useLanguage()
  const may = useMay()
  const lacks = days.some(({ state }) => state === 'no_hours')
  const mayAdopt = may('rulebook.adopt')
  const { data: packs } = useQuery({ ...queries.packs(), enabled: lacks && mayAdopt })
  if (!lacks) return null
  const titles = withHours(packs ?? []).map((title) =>
    t('clock.pack_title', { title: inLanguage(title, language) }),
  )
  return (
    <div className="notice notice-ask">
      <IconCalendarOff size={18} stroke={1.8} aria-hidden />
      <div>
        <p>{t('clock.no_hours_rules')}</p>
        {mayAdopt ? (
          <p>
            {titles.length > 0
              ? `${t('clock.hours_are_in', { titles: formatList(titles, language, 'disjunction') })} `
              : null}
            <Go href="/rulebook">{t('clock.adopt_hours')}</Go>
          </p>
        ) : (
          <p>{t('clock.hours_asked_of')}</p>
        )}
      </div>
    </div>
  )
}

/** The regulations that bring a working calendar along. */
export const withHours = (packs: readonly PackView[]): readonly PackView['title'][] =>
  packs
    .filter(({ ruleSets }) => ruleSets.some(({ kind }) => kind === 'calendar'))
    .map(({ title }) => title)
