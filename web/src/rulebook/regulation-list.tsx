import type { RegulationSummary } from '@bylaw/contract'
import { IconBook2 } from '@tabler/icons-react'
import { State } from '../common/states'
import { formatDay } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { inUseFirst } from './model'
import { RepealBadge } from './repeal/badge'
import { rulebookWords } from './words'

/** The regulations in use, each with how much of it is still open. */
export function RegulationList({ regulations }: { regulations: readonly RegulationSummary[] }) {
  const t = useWords(rulebookWords)
  if (regulations.length === 0)
    return (
      <State icon={IconBook2} title={t('rulebook.none_title')} text={t('rulebook.none_text')} />
    )
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('rulebook.adopted')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rulebook.col_regulation')}</th>
            <th scope="col" className="num wide">
              {t('rulebook.col_clauses')}
            </th>
            <th scope="col">{t('rulebook.col_open')}</th>
            <th scope="col" className="num wide">
              {t('rulebook.col_adopted')}
            </th>
          </tr>
        </thead>
        <tbody>
          {inUseFirst(regulations).map((regulation) => (
            <RegulationRow key={regulation.id} regulation={regulation} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function RegulationRow({ regulation }: { regulation: RegulationSummary }) {
  const t = useWords(rulebookWords)
  const place = usePlace()
  const { id, openQuestionCount, mustAskOpenCount } = regulation
  return (
    <tr>
      <th scope="row">
        <span className="regulation-id">{regulation.code}</span>
        <Go href={`/rulebook/${id}`}>{inLanguage(regulation.title, place.language)}</Go>{' '}
        {regulation.packId === null ? <span className="badge">{t('rulebook.own')}</span> : null}{' '}
        <RepealBadge repeal={regulation.repeal} />
      </th>
      <td className="num wide">{regulation.clauseCount}</td>
      <td>
        {openQuestionCount === 0 && regulation.packId === null ? (
          '—'
        ) : (
          <Go className="open-count" href={`/rulebook/${id}?part=questions`}>
            {openQuestionCount === 0 ? t('rulebook.all_decided') : openQuestionCount}
          </Go>
        )}{' '}
        {mustAskOpenCount > 0 ? (
          <span className="badge badge-must">
            {t('rulebook.must_open', { count: mustAskOpenCount })}
          </span>
        ) : null}
      </td>
      <td className="num wide">{formatDay(regulation.adoptedAt, place)}</td>
    </tr>
  )
}
