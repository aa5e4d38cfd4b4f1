import type { AppraisalView, ReviewView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { formatDecimal } from '../format/money'
import { formatInstant } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { openSecondRound } from './queries'
import { reviewWords } from './review-words'
import { appraisalWords } from './words'

interface OfferProps {
  readonly sheet: AppraisalView
  readonly grounds: ReviewView['roundGrounds']
}

/** That the rules give ground for a second round, and why; with what opening it does. */
export function SecondRoundOffer({ sheet, grounds }: OfferProps) {
  const t = useWords(reviewWords)
  const [asking, setAsking] = useState(false)
  const open = useChange({
    change: (_, command) => openSecondRound(sheet.id, sheet.version, command),
    refresh: [['appraisals']],
    done: () => setAsking(false),
  })
  return (
    <div className="notice round-offer">
      <div>
        <p>{t('review.round_offer')}</p>
        <Grounds grounds={grounds} />
        <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
          {t('review.open_round')}
        </Button>
      </div>
      {asking ? (
        <Dialog close={() => setAsking(false)} title={t('review.open_round')} size="sm">
          <div className="form">
            <Grounds grounds={grounds} />
            <p className="area-lead">{t('review.round_effect')}</p>
            <ProblemNote error={open.error} />
            <FormButtons close={() => setAsking(false)}>
              <Button loading={open.isPending} onClick={() => open.mutate()}>
                {t('review.open_round')}
              </Button>
            </FormButtons>
          </div>
        </Dialog>
      ) : null}
    </div>
  )
}

const Grounds = ({ grounds }: Pick<OfferProps, 'grounds'>) => {
  const language = useLanguage()
  return (
    <ul className="round-grounds">
      {grounds.map(({ group, code, message }) => (
        <li key={`${group} ${code}`}>{inLanguage(message, language)}</li>
      ))}
    </ul>
  )
}

interface FirstRoundProps {
  readonly review: ReviewView
  readonly first: NonNullable<ReviewView['firstRound']>
  readonly result: AppraisalView['result']
}

/** Both rounds side by side: how many gave a score and, once it is completed, what each came to. */
export function BothRounds({ review, first, result }: FirstRoundProps) {
  const t = useWords(reviewWords)
  const appraisal = useWords(appraisalWords)
  const place = usePlace()
  const { language } = place
  const mean = (of: string | null | undefined) => (of ? formatDecimal(of) : '—')
  return (
    <section aria-labelledby="rounds-title">
      <h3 id="rounds-title" className="sheet-facts">
        {t('review.both_rounds')}
      </h3>
      <p className="panel-note">
        {t('review.round_opened', {
          name: first.closedBy,
          at: formatInstant(first.closedAt, place),
        })}
      </p>
      <Grounds grounds={first.grounds} />
      <table className="listing">
        <caption className="only-spoken">{t('review.both_rounds')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('review.col_group')}</th>
            <th scope="col" className="num">
              {t('review.round_first')}
            </th>
            <th scope="col" className="num">
              {t('review.round_second')}
            </th>
          </tr>
        </thead>
        <tbody>
          {review.groups.map(({ key, name, asked, given, mean: now }) => {
            const was = first.groups.find((group) => group.key === key)
            return (
              <tr key={key}>
                <th scope="row">{inLanguage(name, language)}</th>
                <td className="num">
                  {mean(was?.mean)}
                  <Count given={was?.given ?? 0} asked={was?.asked ?? 0} />
                </td>
                <td className="num">
                  {mean(now)}
                  <Count given={given} asked={asked} />
                </td>
              </tr>
            )
          })}
        </tbody>
        {result ? (
          <tfoot>
            <tr>
              <th scope="row">{t('review.round_total')}</th>
              <td className="num">
                {mean(first.totalPoints)}
                <span className="under score-was">
                  {first.gradeName
                    ? inLanguage(first.gradeName, language)
                    : appraisal('appraisal.no_result')}
                </span>
              </td>
              <td className="num">
                {mean(result.totalPoints)}
                <span className="under score-was">{inLanguage(result.gradeName, language)}</span>
              </td>
            </tr>
          </tfoot>
        ) : null}
      </table>
    </section>
  )
}

function Count({ given, asked }: { readonly given: number; readonly asked: number }) {
  const t = useWords(reviewWords)
  return (
    <span className="under score-was">
      {asked === 0 ? t('review.nobody') : t('review.given', { given, asked })}
    </span>
  )
}
