import { AreaTabs } from '../area/area-tabs'
import { assignmentWords } from '../assignment/words'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { staffingWords } from './words'

type Part = 'groups' | 'presence' | 'absences' | 'skips'

const HREF: Readonly<Record<Part, string>> = {
  groups: '/staffing',
  presence: '/staffing/presence',
  absences: '/staffing/absences',
  skips: '/staffing/skips',
}

/** Groups, presence, absences; and to leads, what was taken out of turn. */
export function StaffingTabs({ here }: { here: Part }) {
  const t = useWords(staffingWords)
  const assignment = useWords(assignmentWords)
  const may = useMay()
  const tabs = [
    { href: HREF.groups, label: t('staffing.groups') },
    { href: HREF.presence, label: t('staffing.presence') },
    { href: HREF.absences, label: t('staffing.absences') },
    ...(may('ticket.assign') ? [{ href: HREF.skips, label: assignment('assignment.skips') }] : []),
  ]
  return <AreaTabs label={t('staffing.parts')} here={HREF[here]} tabs={tabs} />
}
