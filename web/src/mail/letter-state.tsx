import type { LetterView } from '@bylaw/contract'
import { IconArchive, IconCheck, IconClock, IconInbox, IconX } from '@tabler/icons-react'
import { useWords } from '../i18n/use-words'
import { mailWords } from './words'

const LOOKS = {
  arrived: ['badge badge-calm', IconClock],
  taken: ['badge badge-good', IconCheck],
  held: ['badge badge-must', IconInbox],
  set_aside: ['badge', IconArchive],
  dismissed: ['badge', IconX],
} as const

/** What became of a letter, and why in words. */
export function LetterState({ letter }: { letter: LetterView }) {
  const t = useWords(mailWords)
  const [className, Icon] = LOOKS[letter.state]
  return (
    <>
      <span className={className}>
        <Icon size={13} stroke={2} aria-hidden />
        {t(`mail.state_${letter.state}`)}
      </span>
      {letter.formId === null ? null : (
        <span className="badge badge-calm">{t('mail.by_form')}</span>
      )}
      {letter.reason && !isKnownSince(letter) ? (
        <span className="under">{t(`mail.reason_${letter.reason as 'bounce'}`)}</span>
      ) : null}
    </>
  )
}

/** Whoever wrote what was accepted since is a contact by now. */
const isKnownSince = ({ state, reason }: LetterView): boolean =>
  state === 'taken' && reason === 'unknown_sender'
