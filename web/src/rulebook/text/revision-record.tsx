import type { DocumentView } from '@bylaw/contract'
import { formatDay } from '../../format/time'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { noteIn } from '../noted'
import { repealWords } from '../repeal/words'
import { carriedFrom } from '../versions'
import { rulebookWords } from '../words'
import { isUnapproved, signatories } from './document'
import { textWords } from './words'

interface RevisionRecordProps extends Pick<DocumentView, 'revisions' | 'adopted'> {
  readonly shown: number
}

/** Every version there has been: from when, what changed, who stands behind it. */
export function RevisionRecord({ revisions, adopted, shown }: RevisionRecordProps) {
  const t = useWords(textWords)
  const repeal = useWords(repealWords)
  const rulebook = useWords(rulebookWords)
  const place = usePlace()
  return (
    <section className="paper-revisions">
      <h3 className="paper-subheading">{t('text.revisions')}</h3>
      <table className="listing">
        <caption className="only-spoken">{t('text.revisions')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('text.col_version')}</th>
            <th scope="col">{t('text.col_from')}</th>
            <th scope="col">{t('text.col_note')}</th>
            <th scope="col">{t('text.col_by')}</th>
          </tr>
        </thead>
        <tbody>
          {revisions.map((revision) => {
            const made = carriedFrom(revisions, revision)
            const { drafted, reviewed, approved } = signatories(made)
            const names = [...drafted, ...reviewed, ...approved].map(({ name, alone }) =>
              alone ? t('text.alone', { name }) : name,
            )
            return (
              <tr
                key={revision.version}
                {...(revision.version === shown ? { 'aria-current': true } : {})}
              >
                <th scope="row">{revision.version}</th>
                <td className="name">
                  {revision.begins
                    ? repeal('repeal.begun_day', { day: formatDay(revision.validFrom, place) })
                    : formatDay(revision.validFrom, place)}
                </td>
                <td>
                  {revision.repeals && !revision.begins ? `${repeal('repeal.version')} · ` : null}
                  {revision.state === 'replaced'
                    ? `${rulebook('rulebook.state_replaced')} · `
                    : null}
                  {made.map((each) => noteIn(each, place.language)).join(' + ')}
                </td>
                <td>
                  {adopted && revision.version === 1
                    ? t('text.adopted', { name: adopted.by })
                    : names.join(' / ')}
                  {isUnapproved(revision, adopted) ? ` · ${t('text.unapproved')}` : null}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
