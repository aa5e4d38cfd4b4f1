import type { RetentionPreview } from '@bylaw/contract'
import { sizeText } from '../files/model'
import { formatInstant } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { retentionWords } from './words'

/** What would be removed now; nothing is. */
export function Preview({ preview }: { readonly preview: RetentionPreview }) {
  const t = useWords(retentionWords)
  const language = useLanguage()
  const place = usePlace()
  const { files, mail, contacts, beside, held, examples } = preview
  const lines = [
    ...(files.items > 0
      ? [t('retention.preview_files', { ...files, size: sizeText(files.bytes, language) })]
      : []),
    ...(mail.items > 0 ? [t('retention.preview_mail', mail)] : []),
    ...(contacts.tickets > 0 ? [t('retention.preview_contacts', contacts)] : []),
    ...beside.map(({ what, count }) => t(`retention.removed_${what}`, { count })),
  ]
  return (
    <section className="retention-preview" role="status">
      <h3>{t('retention.preview')}</h3>
      {lines.length === 0 ? <p>{t('retention.preview_none')}</p> : null}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {held > 0 ? <p>{t('retention.preview_held', { count: held })}</p> : null}
      {examples.length > 0 ? (
        <table className="retention-table">
          <caption>{t('retention.examples')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('retention.col_ticket')}</th>
              <th scope="col">{t('retention.col_closed')}</th>
              <th scope="col">{t('retention.col_what')}</th>
            </tr>
          </thead>
          <tbody>
            {examples.map(({ ticketId, number, subject, closedAt, what }) => (
              <tr key={ticketId}>
                <th scope="row">
                  <Go href={`/tickets/${ticketId}`}>{number}</Go> {subject}
                </th>
                <td>
                  <time dateTime={closedAt}>{formatInstant(closedAt, place)}</time>
                </td>
                <td>{what.map((each) => t(`retention.${each}`)).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  )
}
