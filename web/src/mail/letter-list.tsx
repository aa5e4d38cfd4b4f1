import type { LetterView } from '@bylaw/contract'
import { IconPaperclip } from '@tabler/icons-react'
import { sizeText } from '../files/model'
import { formatShort } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { LetterActions } from './letter-actions'
import { LetterDecision } from './letter-decision'
import { LetterState } from './letter-state'
import { mailWords } from './words'

interface LetterListProps {
  readonly letters: readonly LetterView[]
  /** The address at which a letter is read. */
  readonly hrefOf: (id: string) => string
  readonly accept: (letter: LetterView) => void
  /** Puts a letter onto a ticket. */
  readonly add: (letter: LetterView) => void
  /** Puts one away. */
  readonly dismiss: (letter: LetterView) => void
}

/** Who wrote, what about, what became of it and why. */
export function LetterList({ letters, hrefOf, accept, add, dismiss }: LetterListProps) {
  const t = useWords(mailWords)
  const place = usePlace()
  return (
    <section className="panel">
      <table className="listing mail-list">
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
                <Go className="letter-subject" href={hrefOf(letter.id)}>
                  {letter.subject || t('mail.no_subject')}
                </Go>
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
                <LetterState letter={letter} />
                <LetterDecision letter={letter} />
                <LetterActions
                  letter={letter}
                  accept={() => accept(letter)}
                  add={() => add(letter)}
                  dismiss={() => dismiss(letter)}
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
