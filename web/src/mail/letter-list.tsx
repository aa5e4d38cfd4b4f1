import type { LetterView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import {
  IconArchive,
  IconCheck,
  IconClock,
  IconInbox,
  IconPaperclip,
  IconX,
} from '@tabler/icons-react'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { sizeText } from '../files/model'
import { saveAs } from '../files/save-as'
import { formatShort } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { dismissLetter, rawLetter } from './queries'
import { mailWords } from './words'

interface LetterListProps {
  readonly letters: readonly LetterView[]
  readonly accept: (letter: LetterView) => void
  /** Puts a letter onto the ticket that it answers. */
  readonly add: (letter: LetterView) => void
}

/** Who wrote, what about, what became of it and why. */
export function LetterList({ letters, accept, add }: LetterListProps) {
  const t = useWords(mailWords)
  const place = usePlace()
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('mail.letters')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('mail.subject')}</th>
            <th scope="col">{t('mail.state')}</th>
            <th scope="col" className="num letter-wide">
              {t('mail.at')}
            </th>
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <tr key={letter.id}>
              <th scope="row">
                <span className="letter-subject">{letter.subject || t('mail.no_subject')}</span>
                <span className="under letter-narrow">{formatShort(letter.receivedAt, place)}</span>
                <span className="under">
                  {letter.fromAddress === ''
                    ? t('mail.people_removed')
                    : `${letter.fromName} ${letter.fromAddress}`}
                </span>
                {letter.excerpt ? <span className="letter-excerpt">{letter.excerpt}</span> : null}
                {letter.files.length > 0 ? <LetterFiles files={letter.files} /> : null}
              </th>
              <td>
                <LetterState state={letter.state} />
                {letter.formId === null ? null : (
                  <span className="badge badge-calm">{t('mail.by_form')}</span>
                )}
                {letter.reason ? (
                  <span className="under">{t(`mail.reason_${letter.reason as 'bounce'}`)}</span>
                ) : null}
                <LetterActions
                  letter={letter}
                  accept={() => accept(letter)}
                  add={() => add(letter)}
                />
              </td>
              <td className="num letter-wide">
                <time dateTime={letter.receivedAt}>{formatShort(letter.receivedAt, place)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What it came with: the files go into the ticket that is made of it, or lie in the mail itself. */
function LetterFiles({ files }: Pick<LetterView, 'files'>) {
  const t = useWords(mailWords)
  const language = useLanguage()
  return (
    <ul className="letter-files" aria-label={t('mail.files')}>
      {files.map(({ name, sizeBytes }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and they never move.
        <li key={place}>
          <IconPaperclip size={13} stroke={2} aria-hidden />
          {name} <small>{sizeText(sizeBytes, language)}</small>
        </li>
      ))}
    </ul>
  )
}

interface LetterActionsProps {
  readonly letter: LetterView
  readonly accept: () => void
  readonly add: () => void
}

function LetterActions({ letter, accept, add }: LetterActionsProps) {
  const t = useWords(mailWords)
  const may = useMay()
  const dismiss = useChange({ change: dismissLetter, refresh: [['mail', 'letters']] })
  const save = useChange({
    change: (id: string) => rawLetter(id).then((content) => saveAs(content, `${id}.eml`)),
    refresh: [],
  })
  return (
    <div className="letter-actions">
      {letter.ticketId ? <Go href={`/tickets/${letter.ticketId}`}>{t('mail.ticket')}</Go> : null}
      {letter.state === 'held' && may('mail.sort') ? (
        <>
          {letter.answersTicketId ? (
            <Button size="compact-sm" onClick={add}>
              {t('mail.add')}
            </Button>
          ) : null}
          <Button
            size="compact-sm"
            variant={letter.answersTicketId ? 'default' : 'filled'}
            onClick={accept}
          >
            {t('mail.accept')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            loading={dismiss.isPending}
            onClick={() => dismiss.mutate(letter.id)}
          >
            {t('mail.dismiss')}
          </Button>
        </>
      ) : null}
      {letter.state === 'taken' ? null : (
        <Button size="compact-sm" variant="subtle" onClick={() => save.mutate(letter.id)}>
          {t('mail.raw')}
        </Button>
      )}
      <ProblemNote error={dismiss.error ?? save.error} />
    </div>
  )
}

const LOOKS = {
  arrived: ['badge badge-calm', IconClock],
  taken: ['badge badge-good', IconCheck],
  held: ['badge badge-must', IconInbox],
  set_aside: ['badge', IconArchive],
  dismissed: ['badge', IconX],
} as const

function LetterState({ state }: Pick<LetterView, 'state'>) {
  const t = useWords(mailWords)
  const [className, Icon] = LOOKS[state]
  return (
    <span className={className}>
      <Icon size={13} stroke={2} aria-hidden />
      {t(`mail.state_${state}`)}
    </span>
  )
}
