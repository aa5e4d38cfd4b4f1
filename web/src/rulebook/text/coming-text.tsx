import { IconCalendarEvent } from '@tabler/icons-react'
import { formatDay } from '../../format/time'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { Go } from '../../shell/go'
import { useScheduledTexts } from '../citing/coming-clauses'
import { textWords } from './words'

/** That another text has been published for a day to come, and where it can be read. */
export function ComingText({ regulationId }: { regulationId: string }) {
  const t = useWords(textWords)
  const place = usePlace()
  return useScheduledTexts(regulationId).map(({ version, validFrom }) => (
    <p key={version} className="notice">
      <IconCalendarEvent size={17} stroke={1.8} aria-hidden />
      <span>
        {t('text.coming', { version, day: formatDay(validFrom, place) })}{' '}
        <Go href={`/rulebook/${regulationId}?part=text&version=${version}`}>
          {t('text.coming_read')}
        </Go>
      </span>
    </p>
  ))
}
