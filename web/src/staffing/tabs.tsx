import { AreaTabs } from '../area/area-tabs'
import { useWords } from '../i18n/use-words'
import { staffingWords } from './words'

const PARTS = [
  ['groups', '/staffing'],
  ['presence', '/staffing/presence'],
  ['absences', '/staffing/absences'],
] as const

/** Groups, presence, absences. */
export function StaffingTabs({ here }: { here: (typeof PARTS)[number][0] }) {
  const t = useWords(staffingWords)
  return (
    <AreaTabs
      label={t('staffing.parts')}
      here={PARTS.find(([part]) => part === here)?.[1] ?? ''}
      tabs={PARTS.map(([part, href]) => ({ href, label: t(`staffing.${part}`) }))}
    />
  )
}
