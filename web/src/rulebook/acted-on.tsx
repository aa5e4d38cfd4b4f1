import type { ActedOnIn } from '@bylaw/contract'
import { IconInfoCircle } from '@tabler/icons-react'
import { useWords } from '../i18n/use-words'
import { actedOnWords } from './acted-on-words'

/** Where rules are acted on by themselves; or that people go by them, and nothing happens by itself. */
export function ActedOn({ actedOnIn }: { actedOnIn: ActedOnIn | null }) {
  const t = useWords(actedOnWords)
  return (
    <p className={`notice acted-on ${actedOnIn === null ? 'notice-over' : 'notice-good'}`}>
      <IconInfoCircle size={18} stroke={1.8} aria-hidden />
      <span>{t(actedOnIn === null ? 'rulebook.looked_up' : `rulebook.acted_on_${actedOnIn}`)}</span>
    </p>
  )
}
