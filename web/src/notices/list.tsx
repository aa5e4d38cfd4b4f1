import type { NoticeView } from '@bylaw/contract'
import { formatShort } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { isNews, newsHref } from './news'
import { noticeWords } from './words'
import './notices.css'

interface NoticeListProps {
  readonly notices: readonly NoticeView[]
  /** Marks one as read, or as unread again. */
  readonly mark: (notice: NoticeView) => void
}

/** Notices as a table; each leads to what it is about and says why the reader got it. */
export function NoticeList({ notices, mark }: NoticeListProps) {
  const t = useWords(noticeWords)
  const place = usePlace()
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('notice.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('notice.col_what')}</th>
            <th scope="col">{t('notice.col_ticket')}</th>
            <th scope="col" className="wide">
              {t('notice.col_why')}
            </th>
            <th scope="col" className="num wide">
              {t('notice.col_at')}
            </th>
            <th scope="col">
              <span className="only-spoken">{t('notice.col_mark')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {notices.map((notice) => (
            <tr key={notice.id}>
              <th scope="row">
                {inLanguage(notice.what, place.language)}
                <span className="under notice-why">{inLanguage(notice.why, place.language)}</span>
              </th>
              <td className="notice-about">
                {notice.aboutId !== null && isNews(notice.kind) ? (
                  <Go href={newsHref(notice.kind, notice.aboutId)}>{notice.subject}</Go>
                ) : notice.recordId ? (
                  <Go href={`/procedures/${notice.recordId}`}>{notice.subject}</Go>
                ) : (
                  <>
                    <Go href={`/tickets/${notice.ticketId}`}>{notice.number}</Go>
                    <span className="under">{notice.subject}</span>
                  </>
                )}
              </td>
              <td className="wide">{inLanguage(notice.why, place.language)}</td>
              <td className="num wide">
                <time dateTime={notice.at}>{formatShort(notice.at, place)}</time>
              </td>
              <td>
                <button
                  type="button"
                  className="row-button notice-mark"
                  onClick={() => mark(notice)}
                >
                  {t(notice.readAt === null ? 'notice.mark_read' : 'notice.mark_unread')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
