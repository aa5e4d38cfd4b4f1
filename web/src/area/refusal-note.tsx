import type { Refusal } from '@bylaw/contract'
import { IconHelpHexagon } from '@tabler/icons-react'
import { datedIn } from '../format/dated'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { areaWords } from './words'
import './area.css'

/** Why the rules could not decide, with the way to the question, rule or fact that is missing. */
export function RefusalNote({ refusal }: { refusal: Refusal }) {
  const t = useWords(areaWords)
  const language = useLanguage()
  return (
    <div className="notice notice-must">
      <IconHelpHexagon size={18} stroke={1.8} aria-hidden />
      <div>
        <p>{datedIn(refusal.message, language)}</p>
        <RefusalLink refusal={refusal}>{t('area.go_decide')}</RefusalLink>
      </div>
    </div>
  )
}

/**
 * The place where what is missing can be settled, for whoever has a say in rules; nothing when it is
 * neither question nor rule.
 */
export function RefusalLink({ refusal, children }: { refusal: Refusal; children: string }) {
  const href = refusalHref(refusal)
  const hasSay = useMay()('rulebook.draft')
  return href && hasSay ? <Go href={href}>{children}</Go> : null
}

export function refusalHref({ questionId, ruleSetId }: Refusal): string | undefined {
  if (questionId) return `/rulebook?question=${encodeURIComponent(questionId)}`
  return ruleSetId ? `/rulebook/rule-sets/${encodeURIComponent(ruleSetId)}` : undefined
}
