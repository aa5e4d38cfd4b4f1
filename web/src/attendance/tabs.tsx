import { AreaTabs } from '../area/area-tabs'
import { useWords } from '../i18n/use-words'
import { attendanceWords } from './words'

const PARTS = ['leave', 'away', 'absences'] as const
export type AttendancePart = (typeof PARTS)[number]

export const isPart = (part: string): part is AttendancePart => PARTS.some((each) => each === part)

const hrefOf = (part: AttendancePart): string => `/attendance/${part}`

/** The parts of attendance. */
export function AttendanceTabs({ here }: { readonly here: AttendancePart }) {
  const t = useWords(attendanceWords)
  return (
    <AreaTabs
      label={t('attendance.parts')}
      here={hrefOf(here)}
      tabs={PARTS.map((part) => ({ href: hrefOf(part), label: t(`attendance.part_${part}`) }))}
    />
  )
}
