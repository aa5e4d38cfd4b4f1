import { IconHelpHexagon } from '@tabler/icons-react'
import { useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { rulebookWords } from './words'

/** Warns that figures wait for a decision, with the way there; nothing when none does. */
export function StopsNotice({ count, href }: { count: number; href: string }) {
  const t = useWords(rulebookWords)
  if (count === 0) return null
  return (
    <div className="notice notice-must">
      <IconHelpHexagon size={18} stroke={1.8} aria-hidden />
      <p>
        {t('rulebook.stops', { count })} <Go href={href}>{t('rulebook.see_them')}</Go>
      </p>
    </div>
  )
}
