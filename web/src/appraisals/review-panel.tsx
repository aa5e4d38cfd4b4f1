import type { AppraisalView, ReviewView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { listMark } from '../format/list'
import { formatDecimal } from '../format/money'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay, useMe } from '../shell/company'
import { RatersDialog } from './raters-dialog'
import { LookAt } from './rating-fields'
import { reviewWords } from './review-words'
import { BothRounds, SecondRoundOffer } from './second-round'

interface ReviewPanelProps {
  readonly sheet: AppraisalView
  readonly review: ReviewView
}

/** The groups of a review: their weights, how many have given a score and, at the end, their means. */
export function ReviewPanel({ sheet, review }: ReviewPanelProps) {
  const t = useWords(reviewWords)
  const language = useLanguage()
  const may = useMay()
  const { person } = useMe()
  const [naming, setNaming] = useState(false)
  const isOpen = sheet.state === 'open'
  const mayName = isOpen && may('appraisal.score') && sheet.personId !== person.id
  return (
    <section className="panel" aria-labelledby="review-title">
      <header className="panel-head">
        <h2 id="review-title">{t('review.groups')}</h2>
        {mayName ? (
          <Button size="compact-sm" variant="default" onClick={() => setNaming(true)}>
            {t('review.name')}
          </Button>
        ) : null}
      </header>
      <table className="listing">
        <caption className="only-spoken">{t('review.groups')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('review.col_group')}</th>
            <th scope="col" className="num">
              {t('review.col_weight')}
            </th>
            <th scope="col" className="num">
              {t('review.col_given')}
            </th>
            {isOpen ? null : (
              <th scope="col" className="num">
                {t('review.col_mean')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {review.groups.map((group) => (
            <GroupRow key={group.key} group={group} isOpen={isOpen} />
          ))}
        </tbody>
      </table>
      <div className="panel-body form">
        {review.roundGrounds.length > 0 ? (
          <SecondRoundOffer sheet={sheet} grounds={review.roundGrounds} />
        ) : null}
        {isOpen ? <p className="panel-note">{t('review.until_completed')}</p> : null}
        {review.firstRound ? (
          <BothRounds review={review} first={review.firstRound} result={sheet.result} />
        ) : null}
        {review.groups
          .filter(({ comments }) => comments.length > 0)
          .map(({ key, name, comments }) => (
            <section key={key}>
              <h3 className="sheet-facts">
                {t('review.comments_of', { group: inLanguage(name, language) })}
              </h3>
              <ul className="review-comments">
                {comments.map((comment, index) => (
                  // Two may have written the very same.
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
                  <li key={index}>{comment}</li>
                ))}
              </ul>
            </section>
          ))}
        <LookAt contents={review.contents} />
      </div>
      {naming ? (
        <RatersDialog sheet={sheet} review={review} close={() => setNaming(false)} />
      ) : null}
    </section>
  )
}

interface GroupRowProps {
  readonly group: ReviewView['groups'][number]
  readonly isOpen: boolean
}

function GroupRow({ group, isOpen }: GroupRowProps) {
  const t = useWords(reviewWords)
  const language = useLanguage()
  const { name, weightPercent, minRaters, asked, given, missing, mean } = group
  return (
    <tr>
      <th scope="row">
        {inLanguage(name, language)}
        {minRaters > 1 ? (
          <span className="under review-least">{t('review.least', { count: minRaters })}</span>
        ) : null}
        {isOpen && given < asked ? (
          <span className="under review-least">
            {missing.length > 0
              ? t('review.missing', {
                  names: missing.join(listMark(language)),
                })
              : t('review.missing_count', { count: asked - given })}
          </span>
        ) : null}
      </th>
      <td className="num">
        {weightPercent === null ? (
          <span className="under">{t('review.weight_open')}</span>
        ) : (
          `${weightPercent}%`
        )}
      </td>
      <td className="num">
        {asked === 0 ? (
          <span className="under">{t('review.nobody')}</span>
        ) : (
          t('review.given', { given, asked })
        )}
      </td>
      {isOpen ? null : <td className="num">{mean === null ? '—' : formatDecimal(mean)}</td>}
    </tr>
  )
}
