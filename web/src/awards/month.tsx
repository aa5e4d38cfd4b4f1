import type { AwardView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { formatMoney } from '../format/money'
import { formatDate, formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { ClauseChip, Trace } from '../trace/view'
import { NominateForm } from './nominate-form'
import { countAward } from './queries'
import { Review } from './review'
import { StateBadge } from './state-badge'
import { awardWords } from './words'
import './awards.css'

export interface AwardProps {
  readonly award: AwardView
}

/** A month's award, from its nominations to its winners. */
export function Month({ award }: AwardProps) {
  const isPublished = award.state === 'approved'
  return (
    <div className="award">
      <Nominating award={award} />
      {isPublished || (award.winners && award.posts.length === 0) ? (
        <Winners award={award} />
      ) : null}
      {award.posts.length > 0 ? <Review award={award} /> : null}
    </div>
  )
}

/** Who may nominate until when, and where it is now. */
function Nominating({ award }: AwardProps) {
  const t = useWords(awardWords)
  const { language } = usePlace()
  const day = (date: string) => formatDate(date, language)
  return (
    <section className="panel" aria-labelledby="award-nominating">
      <header className="panel-head">
        <h2 id="award-nominating">{t('award.nominating')}</h2>
        <span className="award-marks">
          <StateBadge state={award.state} />
          {award.clauses.map((clause) => (
            <ClauseChip key={clause} clause={clause} />
          ))}
        </span>
      </header>
      <div className="panel-body form">
        <p className="panel-note">
          {t('award.window', {
            from: day(award.from),
            until: day(award.until),
            each: award.votesEach,
          })}
          {award.state === 'coming' ? null : t('award.voters', { count: award.voters })}
        </p>
        <Stand award={award} />
      </div>
    </section>
  )
}

/** What the reader can do about nominations now, or what there is to wait for. */
function Stand({ award }: AwardProps) {
  const t = useWords(awardWords)
  const { language } = usePlace()
  if (award.mayNominate) return <NominateForm award={award} />
  if (award.state === 'open' && award.hasNominated)
    return (
      <>
        <p>{t('award.nominated')}</p>
        <p className="panel-note">{t('award.secret')}</p>
      </>
    )
  if (award.state === 'coming')
    return <p>{t('award.coming', { from: formatDate(award.from, language) })}</p>
  if (award.state === 'to_count') return <ToCount award={award} />
  if (award.state === 'reviewing' && award.posts.length === 0)
    return <p>{t('award.under_review')}</p>
  return null
}

function ToCount({ award: { month, mayCount } }: AwardProps) {
  const t = useWords(awardWords)
  const count = useChange({
    change: (_: undefined, command) => countAward(month, command),
    refresh: [['awards']],
  })
  if (!mayCount) return <p>{t('award.to_count')}</p>
  return (
    <>
      <p>{t('award.count_hint')}</p>
      <ProblemNote error={count.error} />
      <div className="form-buttons">
        <Button onClick={() => count.mutate()} loading={count.isPending}>
          {t('award.count')}
        </Button>
      </div>
    </>
  )
}

/** Who won, as everyone reads it. */
export function Winners({ award }: AwardProps) {
  const t = useWords(awardWords)
  const { language } = usePlace()
  const winners = award.winners ?? []
  return (
    <section className="panel" aria-labelledby="award-winners">
      <header className="panel-head">
        <h2 id="award-winners">
          {t(award.state === 'approved' ? 'award.winners' : 'award.winners_as_stands')}
        </h2>
        {award.payMonth ? (
          <span className="under">
            {t('award.paid_with', { month: formatMonth(award.payMonth, language) })}
          </span>
        ) : null}
      </header>
      <div className="panel-body form">
        {winners.length === 0 ? (
          <p className="panel-note">{t('award.no_winner')}</p>
        ) : (
          <ul className="award-winners">
            {winners.map(({ id, name, votes, prize }) => (
              <li key={id}>
                <strong>{name}</strong>
                <span className="under">{t('award.votes', { count: votes })}</span>
                <span>{formatMoney(prize.amount, prize.currency)}</span>
              </li>
            ))}
          </ul>
        )}
        {award.explanation ? <Trace explanation={award.explanation} /> : null}
      </div>
    </section>
  )
}
