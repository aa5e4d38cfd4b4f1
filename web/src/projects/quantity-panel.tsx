import type { QuantityView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { Fragment, useState } from 'react'
import { formatDecimal } from '../format/money'
import { formatInstant, formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { percentOf } from './crew-model'
import { crewWords } from './crew-words'
import { metresOf } from './model'
import { NotPriced } from './not-priced'
import { RepairCharged } from './repair-charged'
import { VerifyDialog } from './verify-dialog'
import { WithdrawDialog } from './withdraw-dialog'
import { projectWords } from './words'

const BADGES: Readonly<Record<QuantityView['state'], string>> = {
  reported: 'badge badge-warn',
  verified: 'badge badge-good',
  withdrawn: 'badge',
}

interface QuantityPanelProps {
  readonly quantity: QuantityView
  /** Whose work it is, and where the list is of several projects, on which. */
  readonly title: string
}

/** What one person did on one project in a month, line by line. */
export function QuantityPanel({ quantity, title }: QuantityPanelProps) {
  const t = useWords(projectWords)
  const crew = useWords(crewWords)
  const language = useLanguage()
  const may = useMay()
  const place = usePlace()
  const [asking, ask] = useState<'verify' | 'withdraw'>()
  const close = () => ask(undefined)
  const { state, verifiedBy, withdrawal, lines, dayRateDays } = quantity
  return (
    <section className={state === 'withdrawn' ? 'panel quantity-withdrawn' : 'panel'}>
      <header className="panel-head">
        <div>
          <h2>{title}</h2>
          {quantity.late ? (
            <p className="quantity-late">
              {t('project.late', {
                day: formatWholeDate(quantity.reportedOn, language),
                due: formatWholeDate(quantity.dueOn ?? '', language),
              })}
            </p>
          ) : null}
          {quantity.crew ? <p>{crew('crew.with', { crew: quantity.crew })}</p> : null}
          {dayRateDays === '0' ? null : (
            <p className="quantity-days">{t('project.day_rate', { days: dayRateDays })}</p>
          )}
          {quantity.dayShares.map(({ on, days, shareBp, crew: name }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a report never move.
            <p key={index} className="quantity-days">
              {crew('crew.shared_days', {
                ...{ on: formatWholeDate(on, language), crew: name, days },
                share: percentOf(shareBp),
              })}
            </p>
          ))}
        </div>
        <div className="quantity-state">
          <span className={BADGES[state]}>{t(`project.${state}`)}</span>
          {verifiedBy ? (
            <span className="panel-note">
              {t(withdrawal ? 'project.was_verified_by' : 'project.verified_by', {
                name: verifiedBy,
              })}
            </span>
          ) : null}
          {quantity.anotherPiece ? (
            <span className="panel-note">
              {t('project.another_piece', { text: quantity.anotherPiece })}
            </span>
          ) : null}
          {withdrawal ? (
            <span className="panel-note">
              {t('project.withdrawn_by', {
                ...{ name: withdrawal.by, at: formatInstant(withdrawal.at, place) },
                reason: withdrawal.reason,
              })}
            </span>
          ) : null}
          {state === 'reported' && may('quantity.verify') ? (
            <Button size="xs" onClick={() => ask('verify')}>
              {t('project.verify')}
            </Button>
          ) : null}
          {quantity.mayWithdraw ? (
            <Button size="xs" variant="default" onClick={() => ask('withdraw')}>
              {t('project.withdraw')}
            </Button>
          ) : null}
        </div>
      </header>
      {lines.length > 0 ? (
        <LineTable lines={lines} caption={title} />
      ) : (
        <p className="panel-body panel-note">{t('project.no_lines')}</p>
      )}
      {quantity.repair ? <RepairCharged repair={quantity.repair} /> : null}
      {state === 'reported' ? <NotPriced quantityId={quantity.id} /> : null}
      {asking === 'verify' ? (
        <VerifyDialog quantity={quantity} person={title} close={close} />
      ) : null}
      {asking === 'withdraw' ? (
        <WithdrawDialog quantity={quantity} person={title} close={close} />
      ) : null}
    </section>
  )
}

function LineTable({ lines, caption }: { lines: QuantityView['lines']; caption: string }) {
  const t = useWords(projectWords)
  return (
    <table className="listing">
      <caption className="only-spoken">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('project.medium')}</th>
          <th scope="col" className="num">
            {t('project.diameter')}
          </th>
          <th scope="col">{t('project.scope')}</th>
          <th scope="col" className="wide">
            {t('project.role')}
          </th>
          <th scope="col" className="wide">
            {t('project.inner_weld')}
          </th>
          <th scope="col" className="num">
            {t('project.metres')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a report never move.
          <Fragment key={index}>
            <tr>
              <td>{t(`project.${line.medium}`)}</td>
              <td className="num">Φ{line.diameterMm}</td>
              <td>
                {t(`project.${line.scope}`)}
                <span className="under narrow">{t(`project.${line.role}`)}</span>
              </td>
              <td className="wide">{t(`project.${line.role}`)}</td>
              <td className="wide">{t(line.innerWeld ? 'project.yes' : 'project.no')}</td>
              <td className="num">{formatDecimal(line.metres)}</td>
            </tr>
            <Shared line={line} />
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t('project.sum')}
          </th>
          <td />
          <td className="wide" colSpan={2} />
          <td className="num">{formatDecimal(metresOf(lines))}</td>
        </tr>
      </tfoot>
    </table>
  )
}

/** Of how much a line is a share, where a crew did it. */
function Shared({ line: { shared } }: { line: QuantityView['lines'][number] }) {
  const t = useWords(crewWords)
  const language = useLanguage()
  if (!shared) return null
  const { crew, on, metres, shareBp } = shared
  return (
    <tr className="crew-part">
      <td colSpan={6}>
        {t('crew.shared', {
          ...{ crew, on: formatWholeDate(on, language) },
          ...{ metres: formatDecimal(metres), share: percentOf(shareBp) },
        })}
      </td>
    </tr>
  )
}
