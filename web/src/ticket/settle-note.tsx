import type { ClockExplanation } from '@bylaw/contract'
import { IconHelpHexagon } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { areaWords } from '../area/words'
import { useWords } from '../i18n/use-words'
import { rulebookQueries } from '../rulebook/queries'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { lacksDueTime, serviceLevelsOf, settleHref } from './settle'
import { ticketWords } from './words'
import '../area/area.css'

/** The way to where a missing due time is settled, for those who may read the rulebook. */
export function SettleNote({ explanation }: { explanation: ClockExplanation }) {
  const t = useWords(ticketWords)
  const area = useWords(areaWords)
  const shown = useMay()('rulebook.read') && lacksDueTime(explanation)
  const ruleSetId = serviceLevelsOf(explanation)
  const read = useQuery({
    ...rulebookQueries.ruleSet(ruleSetId ?? ''),
    enabled: shown && ruleSetId !== undefined,
  })
  if (!shown || read.isLoading) return null
  return (
    <div className="notice notice-must">
      <IconHelpHexagon size={18} stroke={1.8} aria-hidden />
      <p>
        {t('ticket.no_due_time')}{' '}
        <Go href={settleHref(read.data?.summary)}>{area('area.go_decide')}</Go>
      </p>
    </div>
  )
}
