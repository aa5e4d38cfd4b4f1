import type { DisciplineStep } from '@bylaw/contract'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useWords } from '../i18n/use-words'
import { isLegallyRisky } from './model'
import { disciplineWords } from './words'

/** What the law says beside a step that it surrounds with conditions; nothing beside the others. */
export function LegalNotice({ step }: { readonly step: DisciplineStep | null }) {
  const t = useWords(disciplineWords)
  if (!isLegallyRisky(step)) return null
  return (
    <div className="notice">
      <IconAlertTriangle size={18} stroke={1.8} aria-hidden />
      <p>{t(`discipline.legal_${step}`)}</p>
    </div>
  )
}
