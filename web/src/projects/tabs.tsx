import { AreaTabs } from '../area/area-tabs'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { projectWords } from './words'

const PARTS = [
  ['quantities', '/projects', 'project.read'],
  ['projects', '/projects/list', 'project.read'],
  ['crews', '/projects/crews', 'project.read'],
  ['assignments', '/projects/assignments', 'work.assign'],
  ['contracts', '/projects/contracts', 'personal_contract.read'],
] as const

/** Quantities and projects. */
export function ProjectTabs({ here }: { here: (typeof PARTS)[number][0] }) {
  const t = useWords(projectWords)
  const may = useMay()
  const tabs = PARTS.filter(([, , permission]) => may(permission))
  return (
    <AreaTabs
      label={t('project.parts')}
      here={PARTS.find(([part]) => part === here)?.[1] ?? ''}
      tabs={tabs.map(([part, href]) => ({ href, label: t(`project.${part}`) }))}
    />
  )
}
